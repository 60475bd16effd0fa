import type { RangeResponse, Source } from 'pmtiles';

/**
 * A tile archive that is fetched whole, once a tab. Asking for tiles one by one would tell the server which corner of
 * town somebody looks at; a city's archive is about a megabyte.
 */
export class WholeFile implements Source {
  private bytes: Promise<ArrayBuffer> | null = null;

  constructor(private readonly url: string) {}

  getKey(): string {
    return this.url;
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.bytes ??= this.read();
    return { data: (await this.bytes).slice(offset, offset + length) };
  }

  private async read(): Promise<ArrayBuffer> {
    const response = await fetch(this.url, { credentials: 'same-origin' });
    if (!response.ok) {
      this.bytes = null;
      throw new Error(`the map could not be read (${response.status})`);
    }
    return response.arrayBuffer();
  }
}
