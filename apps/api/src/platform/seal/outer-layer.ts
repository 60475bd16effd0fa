import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ERASURE_KEY_BYTES, type ErasureStore } from './erasure-store';

const CIPHER = 'aes-256-gcm';
/** What a body from a browser begins with is 1; see libs/sealed. */
const COVERED = 2;
const VERSION = 1;
const NONCE = 12;
const TAG = 16;
/** Kind, version, hub (16 bytes), day (2 bytes, days since 1970). */
const HEAD = 2 + 16 + 2;
const DAY_MS = 24 * 3_600_000;

/** What an outer layer adds to a body, in bytes. */
export const OUTER_BYTES = HEAD + NONCE + TAG;

/**
 * A second layer around what browsers sealed, under a key of the hub and of the day on which the box ends. When that
 * key is erased, every copy of the box is noise, backups too, whoever holds the hub's own keys.
 *
 * Stored form: kind, version, hub, day, nonce, ciphertext, tag; the head is authenticated. It names its own key, so
 * rows may be copied to another subject as they are.
 */
@Injectable()
export class OuterLayer {
  constructor(private readonly keys: ErasureStore) {}

  /** Covers a body until the end of that day; without a day it stays as it is. */
  cover(hubId: string, day: string | null, body: Buffer): Buffer {
    if (day === null) return body;
    const head = headOf(hubId, day);
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(CIPHER, this.keyOf(hubId, day), nonce).setAAD(head);
    return Buffer.concat([head, nonce, cipher.update(body), cipher.final(), cipher.getAuthTag()]);
  }

  /** The body as a browser sealed it; null when the key of its day is gone, or a byte is not what it was. */
  uncover(stored: Buffer): Buffer | null {
    if (stored[0] !== COVERED) return stored;
    const head = stored.subarray(0, HEAD);
    const key = this.keys.find(hubIn(head), dayIn(head));
    return key === null ? null : opened(key, head, stored.subarray(HEAD));
  }

  /** Erases the keys of all days before this one; says how many there were. */
  erase(hubId: string, before: string): number {
    return this.keys.erase(hubId, before);
  }

  private keyOf(hubId: string, day: string): Buffer {
    return this.keys.find(hubId, day) ?? this.keys.keep(hubId, day, randomBytes(ERASURE_KEY_BYTES));
  }
}

function opened(key: Buffer, head: Buffer, rest: Buffer): Buffer | null {
  const decipher = createDecipheriv(CIPHER, key, rest.subarray(0, NONCE)).setAAD(head);
  decipher.setAuthTag(rest.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(rest.subarray(NONCE, -TAG)), decipher.final()]);
  } catch (error) {
    if (isForged(error)) return null;
    throw error;
  }
}

/** What the cipher says of a tag that does not fit; it has no code. */
const isForged = (error: unknown): boolean => String(error).includes('unable to authenticate data');

function headOf(hubId: string, day: string): Buffer {
  const head = Buffer.alloc(HEAD);
  head[0] = COVERED;
  head[1] = VERSION;
  Buffer.from(hubId.replaceAll('-', ''), 'hex').copy(head, 2);
  head.writeUInt16BE(Date.parse(`${day}T00:00:00Z`) / DAY_MS, HEAD - 2);
  return head;
}

const hubIn = (head: Buffer): string =>
  head.toString('hex', 2, 18).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const dayIn = (head: Buffer): string =>
  new Date(head.readUInt16BE(HEAD - 2) * DAY_MS).toISOString().slice(0, 10);
