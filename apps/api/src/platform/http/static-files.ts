import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { HeaderChoice } from './headers';
import { languageIn, pagesAt } from './pages';
import { sendFile, sendPage } from './send-file';
import { shelve, type ShelfFile } from './shelf';

/** Run WebAssembly (Argon2id, the reader of barcodes); the only files that may. */
const WASM_WORKERS = new Set(['/kdf-worker.js', '/scan-worker.js']);

/** The form in each language, at whichever address: the only page that may ask a phone where it is. */
const FORM = 'ask.html';

/** The organizer's desk, at whichever address: the only page that may ask for a camera. */
const DESK = '/hub';

/** Where Leave now ends: the browser drops what it holds of us. Its history is not ours to clear. */
const LEAVE = '/leave';
const FORGET = '"cache", "cookies", "storage"';

export interface StaticAnswer {
  readonly what: 'page' | 'asset' | 'region';
  readonly headers: Omit<HeaderChoice, 'https'>;
  send(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** What a page says without scripts, in its language: the hubs, and what they ask donors for. */
export interface Fillings {
  hubs(language: string): Promise<string>;
  wishes(language: string): Promise<string>;
}

/** The built web app and the region packs, by address. Pages are never kept by a browser; hashed assets for ever. */
export class StaticFiles {
  private readonly web: ReadonlyMap<string, ShelfFile>;
  private readonly regions: ReadonlyMap<string, ShelfFile>;

  constructor(
    folders: { readonly webDir: string; readonly regionsDir: string },
    private readonly fillings: Fillings,
  ) {
    this.web = shelve(folders.webDir);
    this.regions = shelve(folders.regionsDir);
  }

  find(address: string): StaticAnswer | undefined {
    if (address.startsWith('/region/')) return this.regionFile(address.slice('/region'.length));
    const file = this.web.get(address);
    if (file !== undefined && file.ending !== '.html') return assetAnswer(address, file);
    const page = pagesAt(address)
      .map((name) => this.web.get(name))
      .find((found) => found !== undefined);
    return page && this.pageAnswer(address, page);
  }

  private regionFile(address: string): StaticAnswer | undefined {
    const file = this.regions.get(address);
    if (file === undefined) return undefined;
    // Public data, the same for all: kept, but asked about, so that a new pack is seen at once.
    return { what: 'region', headers: { keep: 'steady' }, send: (ask, reply) => sendFile(ask, reply, file) };
  }

  private pageAnswer(address: string, page: ShelfFile): StaticAnswer {
    return {
      what: 'page',
      headers: {
        keep: 'never',
        indexed: address === '/',
        locates: path.basename(page.file) === FORM,
        scans: address === DESK || address.startsWith(`${DESK}/`),
      },
      send: async (request, response) => {
        const html = await this.filled(readFileSync(page.file, 'utf8'), address);
        if (address === LEAVE) response.setHeader('Clear-Site-Data', FORGET);
        sendPage(request, response, html);
      },
    };
  }

  private async filled(html: string, address: string): Promise<string> {
    let filled = html;
    for (const what of ['hubs', 'wishes'] as const) {
      const here = `<!--${what}-->`;
      if (!filled.includes(here)) continue;
      const text = await this.fillings[what](languageIn(address) ?? 'en');
      filled = filled.replaceAll(here, () => text);
    }
    return filled;
  }
}

function assetAnswer(address: string, file: ShelfFile): StaticAnswer {
  const isHashed = address.startsWith('/assets/');
  return {
    what: 'asset',
    headers: { keep: isHashed ? 'asset' : 'never', wasm: WASM_WORKERS.has(address) },
    send: (request, response) => sendFile(request, response, file),
  };
}
