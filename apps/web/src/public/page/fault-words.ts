import { el } from './dom';
import { Fault } from './fault';
import { say, type SaidKey } from './say';

/** A hub's number, for those who would rather call. */
export interface Phone {
  readonly name: string;
  readonly phone: string;
}

const SENTENCES: Partial<Record<string, SaidKey>> = {
  OFFLINE: 'say.offline',
  TOLL_DUE: 'say.busy',
  TOO_MANY_TRIES: 'say.busy',
  BUSY: 'say.busy',
  OPERATION_UNKNOWN: 'say.old',
};

/** What happened, what was kept, what to do: as paragraphs, the hub's number last. */
export function faultWords(error: unknown, phone: Phone | null): HTMLElement[] {
  const fault = error instanceof Fault ? error : new Fault('INTERNAL');
  const lines = [say(SENTENCES[fault.code] ?? 'say.fault')];
  if (fault.reference !== null) lines.push(say('say.fault.id', { reference: fault.reference }));
  return paragraphs(lines, phone);
}

export function paragraphs(lines: readonly string[], phone: Phone | null): HTMLElement[] {
  const said = lines.map((line) => el('p', {}, line));
  return phone === null ? said : [...said, callLine(phone)];
}

export const callLine = ({ name, phone }: Phone): HTMLElement =>
  el(
    'p',
    {},
    el('a', { href: `tel:${phone.replace(/[^+\d]/g, '')}` }, say('say.call', { hub: name, phone })),
  );
