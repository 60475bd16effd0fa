import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { Refusal } from '../errors/refusal';
import { PAGE_MAX } from './page';

/** What one operation may ask for. Our own deepest document is 7 deep; its dearest asks for about 2,000 objects. */
export const LIMITS = {
  tokens: 1_000,
  depth: 8,
  aliases: 10,
  directives: 5,
  rootFields: 5,
  objects: 10_000,
  /** With every fragment written out: graphql-jit takes time in proportion (2^n for n doubled fragments). */
  selections: 2_000,
} as const;

/** Rows guessed for a list that has no `first`, at the root and below. */
const ROOT_LIST = 50;
const INNER_LIST = 4;

interface Tally {
  aliases: number;
  directives: number;
  depth: number;
  objects: number;
  selections: number;
}

/** Refuses QUERY_TOO_COSTLY before anything runs. One walk over the document; fragments count where they are used. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const walk = new Walk(context.getSchema(), document);
      for (const node of document.definitions) {
        if (node.kind !== Kind.OPERATION_DEFINITION) continue;
        const limit = walk.check(node);
        if (limit === undefined) continue;
        context.reportError(tooCostly(limit));
        return false;
      }
      return undefined;
    },
  };
}

export function tooCostly(limit: string): GraphQLError {
  const refusal = new Refusal('QUERY_TOO_COSTLY', { limit });
  return new GraphQLError(refusal.message, { originalError: refusal });
}

/** Where the walk stands: how deep, how many objects one level up, and the page size a list here was asked for. */
interface Place {
  readonly depth: number;
  readonly times: number;
  readonly page: number | undefined;
}

class Walk {
  private readonly fragments: Map<string, FragmentDefinitionNode>;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    const found = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(found.map((node) => [node.name.value, node]));
  }

  /** The name of the first limit that the operation exceeds. */
  check(operation: OperationDefinitionNode): keyof Tally | 'rootFields' | undefined {
    const tally: Tally = { aliases: 0, directives: 0, depth: 0, objects: 0, selections: 0 };
    const roots = this.fieldsOf(operation.selectionSet, tally);
    if (exceeded(tally) === undefined && roots.length > LIMITS.rootFields) return 'rootFields';
    const type = this.schema.getRootType(operation.operation);
    if (type) this.count(roots, type.name, { depth: 1, times: 1, page: undefined }, tally);
    return exceeded(tally);
  }

  /** Stops at the first limit: a document cannot make its own check expensive. */
  private count(fields: readonly FieldNode[], parent: string, at: Place, tally: Tally): void {
    tally.depth = Math.max(tally.depth, at.depth);
    for (const node of fields) {
      tally.aliases += node.alias === undefined ? 0 : 1;
      tally.directives += node.directives?.length ?? 0;
      const field = this.fieldOf(parent, node.name.value);
      if (field !== undefined) this.enter(field, node, at, tally);
      if (exceeded(tally) !== undefined) return;
    }
  }

  private enter(field: GraphQLField<unknown, unknown>, node: FieldNode, at: Place, tally: Tally): void {
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return;
    const times = at.times * rowsOf(field, at);
    tally.objects += times;
    const inner = { depth: at.depth + 1, times, page: pageOf(field, node) };
    this.count(this.fieldsOf(node.selectionSet, tally), type.name, inner, tally);
  }

  /** The fields of a selection with its fragments written out, as often as they are named: stops at the limit. */
  private fieldsOf(selection: SelectionSetNode, tally: Tally): FieldNode[] {
    return selection.selections.flatMap((node) => {
      tally.selections += 1;
      if (tally.selections > LIMITS.selections) return [];
      if (node.kind === Kind.FIELD) return [node];
      if (node.kind === Kind.INLINE_FRAGMENT) return this.fieldsOf(node.selectionSet, tally);
      const fragment = this.fragments.get(node.name.value);
      return fragment === undefined ? [] : this.fieldsOf(fragment.selectionSet, tally);
    });
  }

  private fieldOf(parent: string, name: string): GraphQLField<unknown, unknown> | undefined {
    const type = this.schema.getType(parent);
    return isObjectType(type) ? type.getFields()[name] : undefined;
  }
}

const exceeded = (tally: Tally): keyof Tally | undefined =>
  (['selections', 'depth', 'aliases', 'directives', 'objects'] as const).find(
    (name) => tally[name] > LIMITS[name],
  );

/** How many objects a field may answer for each parent: the page that was asked for, or a guess. */
function rowsOf(field: GraphQLField<unknown, unknown>, at: Place): number {
  if (!isListType(getNullableType(field.type))) return 1;
  return at.page ?? (at.depth === 1 ? ROOT_LIST : INNER_LIST);
}

/** The `first` of a page: what the document says, what the schema says, or, behind a variable, the most there is. */
function pageOf(field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
  const argument = field.args.find((arg) => arg.name === 'first');
  if (argument === undefined) return undefined;
  const given = node.arguments?.find((arg) => arg.name.value === 'first')?.value;
  if (given === undefined) return Number(argument.defaultValue ?? PAGE_MAX);
  return given.kind === Kind.INT ? Math.min(Number(given.value), PAGE_MAX) : PAGE_MAX;
}
