import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

const SEAT = '__PRECACHE__';

/** Files that the page names itself and no script imports. */
const NAMED_BY_THE_PAGE = ['/icon.svg'];

/**
 * Tells a service worker which files a page of the build needs: its scripts, those they load later, and their styles.
 * The page is built before the worker, which stands alone. The version is a hash of the list, whose names carry the
 * hashes of their contents: another build, another worker.
 */
export function precache(page: string, worker: string): Plugin {
  let files: readonly string[] | null = null;
  return {
    name: 'doorstep:precache',
    sharedDuringBuild: true,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const entry = chunks(bundle).find(({ name, isEntry }) => name === page && isEntry);
        if (entry) files = [...NAMED_BY_THE_PAGE, ...filesOf(bundle, entry)].sort();
        const script = chunks(bundle).find(({ name }) => name === worker);
        if (!script) return;
        if (!files) return this.error(`${page} has to be built before ${worker}`);
        if (script.imports.length > 0) this.error(`${worker} has to stand alone`);
        if (!script.code.includes(SEAT)) this.error(`${worker} has no ${SEAT} to fill`);
        const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 16);
        script.code = script.code.replaceAll(SEAT, JSON.stringify({ version, files }));
      },
    },
  };
}

const chunks = (bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] =>
  Object.values(bundle).filter((file) => file.type === 'chunk');

/** Addresses of a script and of everything it can reach, styles included. */
function filesOf(bundle: Rolldown.OutputBundle, entry: Rolldown.OutputChunk): Set<string> {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const file = bundle[name];
    if (file?.type !== 'chunk' || seen.has(`/${name}`)) return;
    seen.add(`/${name}`);
    for (const style of file.viteMetadata?.importedCss ?? []) seen.add(`/${style}`);
    for (const next of [...file.imports, ...file.dynamicImports]) visit(next);
  };
  visit(entry.fileName);
  return seen;
}
