import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*(?:\/\*.*?\*\/\s*)?`([^`]*)`,?\s*\)/g;
const NAME = /\b(?:query|mutation|subscription)\s+(\w+)/;
const FRAGMENT = /\bfragment\s+(\w+)\s+on\b/;

/** Pages that must stay small carry only the hash of a document: it is all that is sent. */
const HASH_ONLY = '/src/public/';

/**
 * Replaces each `graphql(...)` call by an import of its one typed document. Without this every shell would carry the
 * documents of all shells: the generated lookup is one object that no bundler can take apart. The list of known
 * documents goes beside the built pages: a production server accepts nothing else.
 */
export function graphqlDocuments(generated: string, list: string): Plugin {
  return {
    name: 'doorstep:graphql-documents',
    enforce: 'pre',
    generateBundle() {
      const source = readFileSync(list, 'utf8');
      this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source });
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/gql/') || !code.includes('graphql(')) return null;
      if (id.includes(HASH_ONLY)) return { code: hashesOf(code, list), map: null };
      const names = new Set<string>();
      const replaced = code.replace(CALL, (call, text: string) => {
        const operation = NAME.exec(text)?.[1];
        const name = operation ? `${operation}Document` : `${FRAGMENT.exec(text)?.[1]}FragmentDoc`;
        names.add(name);
        return (
          name.padEnd(call.length - call.split('\n').length + 1) + '\n'.repeat(call.split('\n').length - 1)
        );
      });
      if (names.size === 0) return null;
      return { code: `import { ${[...names].join(', ')} } from '${generated}';${replaced}`, map: null };
    },
  };
}

function hashesOf(code: string, list: string): string {
  const known = Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>);
  const hashed = code.replace(CALL, (_, text: string) => {
    const name = NAME.exec(text)?.[1];
    const hash = known.find(([, document]) => NAME.exec(document)?.[1] === name)?.[0];
    if (hash === undefined) throw new Error(`the document ${name} is not in the list: run npm run codegen`);
    return `({ __meta__: { hash: '${hash}' } })`;
  });
  return hashed.replace(/^import \{ graphql \}.*$/m, '');
}
