import type { IncomingMessage } from 'node:http';
import { isIPv4 } from 'node:net';

/**
 * The network a request came from, as /24 (IPv4) or /56 (IPv6): enough for a budget, too little for a person.
 * `hops` proxies of ours stand in front; each appended what it saw to X-Forwarded-For.
 */
export function networkOf(request: IncomingMessage, hops: number): string {
  const seen = [...forwarded(request), request.socket.remoteAddress ?? ''];
  return prefixOf(seen[Math.max(0, seen.length - 1 - hops)] ?? '');
}

function forwarded(request: IncomingMessage): string[] {
  const header = request.headers['x-forwarded-for'];
  const text = Array.isArray(header) ? header.join(',') : (header ?? '');
  return text === '' ? [] : text.split(',').map((address) => address.trim());
}

export function prefixOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, '');
  if (isIPv4(plain)) return plain.split('.').slice(0, 3).join('.');
  const bits = groupsOf(plain)
    .map((group) => group.padStart(4, '0'))
    .join('');
  return bits.slice(0, 14).toLowerCase(); // 56 bits
}

/** The eight groups of an IPv6 address, with `::` written out. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array<string>(zeros).fill('0'), ...right];
}
