const PREFIX = 'doorstep-region-';
const CONTENTS = 'region.json';

/** What is read of a pack's own list of contents. */
interface Contents {
  readonly version: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

type Fetch = (request: Request) => Promise<Response>;

/**
 * The files of a region's pack, kept for when there is no network: streets and map of a whole city, one version at a
 * time. What is fetched never depends on a run or a place, so it says nothing about either.
 */
export class RegionShelf {
  constructor(
    private readonly caches: CacheStorage,
    private readonly fetch: Fetch,
  ) {}

  async answer(region: string, request: Request): Promise<Response> {
    return request.url.endsWith(`/${CONTENTS}`) ? this.contents(region, request) : this.file(region, request);
  }

  /** The list of contents comes from the network, or as it was the last time. A new version drops the old one. */
  private async contents(region: string, request: Request): Promise<Response> {
    try {
      const fresh = await this.fetch(request);
      if (fresh.ok) await this.settle(region, request, fresh.clone());
      return fresh;
    } catch (error) {
      const old = await (await this.shelfOf(region))?.match(request.url);
      if (old) return old;
      throw error;
    }
  }

  private async settle(region: string, request: Request, fresh: Response): Promise<void> {
    const { version } = (await fresh.clone().json()) as Contents;
    const name = `${PREFIX}${region} ${version}`;
    for (const other of await this.names(region)) if (other !== name) await this.caches.delete(other);
    await (await this.caches.open(name)).put(request.url, fresh);
  }

  private async file(region: string, request: Request): Promise<Response> {
    const shelf = await this.shelfOf(region);
    const known = await shelf?.match(request.url);
    if (known) return known;
    const fresh = await this.fetch(request);
    if (shelf && fresh.ok && (await this.isListed(shelf, request, fresh.clone())))
      await shelf.put(request.url, fresh.clone());
    return fresh;
  }

  /** Only what the list of contents names, byte for byte: files of two versions are never mixed. */
  private async isListed(shelf: Cache, request: Request, fresh: Response): Promise<boolean> {
    const list = await shelf.match(new URL(CONTENTS, request.url).href);
    if (!list) return false;
    const { files } = (await list.json()) as Contents;
    const name = new URL(request.url).pathname.split('/').at(-1);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await fresh.arrayBuffer()));
    const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return files.some((file) => file.name === name && file.sha256 === hex);
  }

  private async names(region: string): Promise<readonly string[]> {
    return (await this.caches.keys()).filter((name) => name.startsWith(`${PREFIX}${region} `));
  }

  private async shelfOf(region: string): Promise<Cache | null> {
    const [name] = await this.names(region);
    return name === undefined ? null : this.caches.open(name);
  }
}
