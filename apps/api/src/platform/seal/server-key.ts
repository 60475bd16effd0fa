import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';

/** Bytes of a server key, and of everything derived from it. */
export const SERVER_KEY_BYTES = 32;

type Purpose = 'handle' | 'salt' | 'decoy' | 'cursor' | 'vouch' | 'care' | 'toll';

/**
 * The one secret of the server. It opens no box: it only makes handle tags, salts of people who do not exist,
 * decoys, cursors, tags of vouch codes, marks of households in days of care and tolls, each with a key of its own.
 */
@Injectable()
export class ServerKey {
  private readonly derived = new Map<Purpose, Buffer>();

  constructor(private readonly secret: Buffer) {}

  static random(): ServerKey {
    return new ServerKey(randomBytes(SERVER_KEY_BYTES));
  }

  derive(purpose: Purpose): Buffer {
    let key = this.derived.get(purpose);
    if (key === undefined) {
      const info = `doorstep/server/${purpose}/1`;
      key = Buffer.from(hkdfSync('sha256', this.secret, Buffer.alloc(0), info, SERVER_KEY_BYTES));
      this.derived.set(purpose, key);
    }
    return key;
  }

  /** HMAC-SHA256 of `text` under the key of one purpose. */
  tag(purpose: Purpose, text: string | Buffer): Buffer {
    return createHmac('sha256', this.derive(purpose)).update(text).digest();
  }

  /** Where a member's login is found: the table itself does not tell which handles exist. */
  handleTag(handle: string): Buffer {
    return this.tag('handle', handle.normalize('NFKC').trim().toLowerCase());
  }
}
