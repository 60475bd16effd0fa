import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../errors/refusal';

/** Documents of the built web app by hash; `only` refuses everything else. */
export class TrustedDocuments {
  private readonly known: ReadonlySet<string>;

  constructor(
    private readonly texts: ReadonlyMap<string, string>,
    readonly only: boolean,
  ) {
    this.known = new Set(texts.values());
  }

  /** Reads `persisted-documents.json` of the build; none there means that no hash is known. */
  static from(webDir: string, only: boolean): TrustedDocuments {
    const file = path.join(webDir, 'persisted-documents.json');
    const entries = existsSync(file)
      ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
      : [];
    return new TrustedDocuments(new Map(entries), only);
  }

  get size(): number {
    return this.texts.size;
  }

  /**
   * The text of the operation in a body: `extensions.persistedQuery.sha256Hash`, or `query`. A production server
   * takes text as well when it is, letter for letter, a known document. Refuses OPERATION_UNKNOWN.
   */
  textOf(body: Readonly<Record<string, unknown>>): string {
    const { query } = body;
    if (typeof query === 'string') {
      if (this.only && !this.known.has(query)) throw new Refusal('OPERATION_UNKNOWN');
      return query;
    }
    const text = this.texts.get(hashIn(body) ?? '');
    if (text === undefined) throw new Refusal('OPERATION_UNKNOWN');
    return text;
  }
}

function hashIn(body: Readonly<Record<string, unknown>>): string | undefined {
  const extensions = body['extensions'] as { persistedQuery?: { sha256Hash?: unknown } } | undefined;
  const hash = extensions?.persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash : undefined;
}
