import { forbiddenEverywhere } from './everywhere.mjs';

/** `:has(> Decorator)` silently matches nothing; `:has(Decorator > ...)` works. The planted violations keep watch. */
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only platform/config reads the environment.',
};

const ofTheApi = [
  {
    selector:
      'MethodDefinition:has(Decorator > CallExpression[callee.name=/^(Query|Mutation|Subscription)$/])' +
      ':not(:has(Decorator > CallExpression[callee.name=/^(Can|Public)$/]))',
    message: 'A root field says who may knock: @Can or @Public.',
  },
  {
    selector:
      "ClassDeclaration:has(Decorator > CallExpression[callee.name='Entity']):has(Decorator > CallExpression[callee.name='ObjectType'])",
    message: 'A row is not an answer: entity and API type are two classes.',
  },
  {
    selector:
      "CallExpression[callee.property.name='write'] CallExpression[callee.object.name='Promise'][callee.property.name=/^(all|allSettled|race|any)$/]",
    message: 'One transaction is one connection: await in sequence.',
  },
];

export const doors = { 'no-restricted-syntax': ['error', ...forbiddenEverywhere, ...ofTheApi, environment] };

/** For platform/config, the one reader of the environment. */
export const doorsOfConfig = { 'no-restricted-syntax': ['error', ...forbiddenEverywhere, ...ofTheApi] };
