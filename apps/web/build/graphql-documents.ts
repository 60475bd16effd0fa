import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
const IMPORT = /import \{ graphql \} from '[^']*\/gql';/;
const OPERATION = /\b(?:query|mutation|subscription)\s+(\w+)/;

/** Pages that must stay small carry the hash alone: it is all that is sent, and no parser comes along. */
const HASH_ONLY = '/src/public/';

interface Known {
  readonly hash: string;
  readonly text: string;
}

/** Operations by name, from the generated list of hash -> text. */
function readList(file: string): ReadonlyMap<string, Known> {
  const list = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return new Map(
    Object.entries(list).map(([hash, text]) => [OPERATION.exec(text)?.[1] ?? hash, { hash, text }]),
  );
}

/**
 * Puts each document where it is used, as its text and hash: the generated lookup is one object of syntax trees that no
 * bundler can take apart (all shells would carry the documents of all). A name that the list does not know fails the
 * build: run codegen. The list itself goes beside the pages: a production server accepts nothing else.
 */
export function graphqlDocuments(files: { readonly list: string; readonly maker: string }): Plugin {
  let known: ReadonlyMap<string, Known> = new Map();
  return {
    name: 'doorstep:graphql-documents',
    enforce: 'pre',
    buildStart() {
      known = readList(files.list);
    },
    generateBundle() {
      const source = readFileSync(files.list, 'utf8');
      this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source });
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/gql/') || !code.includes('graphql(')) return null;
      let found = 0;
      const replaced = code.replace(CALL, (_call, source: string) => {
        found++;
        const name = OPERATION.exec(source)?.[1];
        // A fragment is part of the operations that spread it; on its own it is only a type.
        if (name === undefined) return `/* @__PURE__ */ knownDocument(${JSON.stringify(source)})`;
        const operation = known.get(name);
        if (!operation) return this.error(`${name} is not among the known documents: run npm run codegen`);
        const { hash, text } = operation;
        if (id.includes(HASH_ONLY)) return JSON.stringify({ __meta__: { hash } });
        // Public pages send the hash and read the answer as it is: they carry neither text nor parser.
        if (id.includes('/src/public/')) return `({ __meta__: { hash: ${JSON.stringify(hash)} } })`;
        return `/* @__PURE__ */ knownDocument(${JSON.stringify(text)}, ${JSON.stringify(hash)})`;
      });
      if (found === 0) return null;
      const needsMaker = replaced.includes('knownDocument(');
      const imported = replaced.replace(
        IMPORT,
        needsMaker ? `import { knownDocument } from '${files.maker}';` : '',
      );
      return { code: imported, map: null };
    },
  };
}
