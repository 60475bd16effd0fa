import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*(?:\/\*.*?\*\/\s*)?`([^`]*)`,?\s*\)/g;
const NAME = /\b(?:query|mutation|subscription)\s+(\w+)/;
const FRAGMENT = /\bfragment\s+(\w+)\s+on\b/;

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
