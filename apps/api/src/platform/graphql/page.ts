import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors/refusal';
import { ServerKey } from '../seal/server-key';

/** No list hands out more rows than this at once. */
export const PAGE_MAX = 50;

/** The size of a page, as asked. Refuses INPUT_MALFORMED outside 1..50. */
export function pageSize(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= PAGE_MAX) return first;
  throw new Refusal('INPUT_MALFORMED', { field: 'first' });
}

/** Rows read with `LIMIT size + 1`, cut to the page, and whether there are more. */
export function cut<T>(rows: readonly T[], size: number): { page: T[]; more: boolean } {
  return { page: rows.slice(0, size), more: rows.length > size };
}

/**
 * Cursors are the sort keys of a page's last row, signed: nobody can make one that points elsewhere, and one made
 * for one list is refused by another. Refuses INPUT_MALFORMED.
 */
@Injectable()
export class Cursors {
  constructor(private readonly key: ServerKey) {}

  /** `list` names the list and whatever narrows it (hub, filter). */
  write(list: string, keys: readonly string[]): string {
    const body = Buffer.from(JSON.stringify(keys)).toString('base64url');
    return `${body}.${this.sign(list, body)}`;
  }

  read(list: string, cursor: string, count: number): string[] {
    const [body = '', mac = ''] = cursor.split('.');
    const wanted = Buffer.from(this.sign(list, body));
    const given = Buffer.from(mac);
    if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) throw malformed();
    const keys = JSON.parse(Buffer.from(body, 'base64url').toString()) as string[];
    if (keys.length !== count) throw malformed();
    return keys;
  }

  private sign(list: string, body: string): string {
    const key = this.key.derive('cursor');
    return createHmac('sha256', key)
      .update(`${list}\n${body}`)
      .digest()
      .subarray(0, 16)
      .toString('base64url');
  }
}

const malformed = (): Refusal => new Refusal('INPUT_MALFORMED', { field: 'after' });
