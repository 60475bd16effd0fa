import MiniSearch from 'minisearch';
import { phraseOf, type Address, type Query } from './cases';
import { cpuMs } from './cpu';

/** What a search over whole addresses as text gives; the answers themselves are its index, which only helps it. */
export interface FullText {
  readonly right: number;
  readonly asked: number;
  readonly cpuMs: number;
}

const said = ({ number, street }: Address): string => `${number} ${street}`;

const isRight = (found: string | undefined, { address, saysType, saysDirection }: Query): boolean => {
  if (found === undefined) return false;
  const [number = '', ...street] = found.split(' ');
  const [own, asked] = [phraseOf(street.join(' ')), phraseOf(address.street)];
  const isType = !saysType || own.type === asked.type;
  return (
    number === address.number &&
    own.key === asked.key &&
    isType &&
    (!saysDirection || own.direction === asked.direction)
  );
};

/** MiniSearch as its manual shows it: slips of a fifth of a word, and beginnings. */
export function askFullText(addresses: readonly Address[], queries: readonly Query[]): FullText {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    storeFields: ['text'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  index.addAll(addresses.map((address, id) => ({ id, text: said(address) })));
  const start = cpuMs();
  const answers = queries.map(({ text }) => index.search(text)[0]?.['text'] as string | undefined);
  const spent = cpuMs() - start;
  return {
    right: queries.filter((query, i) => isRight(answers[i], query)).length,
    asked: queries.length,
    cpuMs: spent / Math.max(1, queries.length),
  };
}
