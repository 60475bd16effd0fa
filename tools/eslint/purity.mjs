import { forbiddenEverywhere } from './everywhere.mjs';

/** @param {string} name */
const world = (name) => ({ name, message: 'A lib knows no world: take it as an argument.' });
/** @param {string} object @param {string} property */
const moment = (object, property) => ({ object, property, message: 'Clock and dice are arguments.' });

const noNode = 'A lib knows no Node.';

/** A domain lib: data in, data out, the same in Node and in a browser worker. */
export const purity = {
  'no-restricted-imports': [
    'error',
    {
      paths: ['fs', 'path', 'crypto', 'http', 'https', 'os', 'child_process'].map((name) => ({
        name,
        message: noNode,
      })),
      patterns: [{ group: ['node:*'], message: noNode }],
    },
  ],
  'no-restricted-globals': [
    'error',
    ...['process', 'console', 'fetch', 'window', 'document', 'Buffer', 'localStorage', 'navigator'].map(
      world,
    ),
    ...['setTimeout', 'setInterval', 'setImmediate', 'performance'].map(world),
  ],
  'no-restricted-properties': [
    'error',
    moment('Date', 'now'),
    moment('Math', 'random'),
    moment('crypto', 'getRandomValues'),
    moment('crypto', 'randomUUID'),
  ],
  'no-restricted-syntax': [
    'error',
    ...forbiddenEverywhere,
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'The clock is an argument.',
    },
  ],
};
