import { CONSENTS, type Consent, type FamilyView } from '@doorstep/lifecycle';
import type { HubDoor } from '../ask/hub-door';
import { askedTime, daysFrom, hubNow, PARTS } from '../ask/times';
import { sayDay } from '../page/clock-words';
import { byId, el } from '../page/dom';
import type { SaidKey } from '../page/say';
import type { NewTime, SeenRequest } from './request';

/** What a family can do with its request; each has a page part that asks once more. */
export const ACTS = ['ready', 'time', 'tell', 'unsafe', 'agreed', 'withdraw', 'erase'] as const;
export type Act = (typeof ACTS)[number];

export interface Around {
  readonly seen: SeenRequest;
  readonly view: FamilyView;
  readonly zone: string;
  readonly now: number;
  /** The proven keys of the hub; asked for only where something is sealed. Throws. */
  door(): Promise<HubDoor>;
}

export interface Done {
  readonly view: FamilyView | null;
  readonly outcome: readonly SaidKey[];
}

/** Something is missing: the sentence beside the field, and nothing was sent. */
export class Unsaid extends Error {
  constructor(
    readonly field: string,
    readonly said: SaidKey,
  ) {
    super(said);
  }
}

const ENDED: readonly FamilyView['state'][] = ['withdrawn', 'done', 'not_possible'];
export const isEnded = ({ state }: FamilyView): boolean => ENDED.includes(state);

/** Does what was confirmed and says how it went. Throws `Fault` and `Unsaid`. */
export async function doAct(act: Act, around: Around): Promise<Done> {
  const { seen } = around;
  switch (act) {
    case 'ready':
      return { view: await seen.ready(), outcome: ['see.ready'] };
    case 'time':
      return moved(around);
    case 'tell':
      return { view: await seen.tell(await around.door(), words()), outcome: ['see.told'] };
    case 'unsafe':
      return { view: await seen.keepAway(), outcome: ['see.away'] };
    case 'agreed':
      return { view: await agreed(around), outcome: ['see.agreed'] };
    case 'withdraw':
      return ended(await seen.withdraw(), ['see.withdrawn']);
    case 'erase': {
      const { view, outcome } = ended(await seen.erase(), []);
      return { view, outcome: ['see.erased', ...outcome] };
    }
  }
}

const ended = (view: FamilyView | null, outcome: readonly SaidKey[]): Done => ({
  view,
  outcome: view === null || isEnded(view) ? outcome : ['see.late'],
});

/** When it was too late to change, the answer still shows the old time. */
async function moved({ seen, zone, now }: Around): Promise<Done> {
  const time = chosenTime(zone, now);
  const view = await seen.changeTime(time);
  const isMoved = view?.day === time.day && view.fromMinute === time.fromMinute;
  return { view, outcome: [isMoved ? 'see.moved' : 'see.fixed'] };
}

function chosenTime(zone: string, now: number): NewTime {
  const form = new FormData(byId<HTMLFormElement>('confirm-time'));
  const [day, part] = [String(form.get('newDay') ?? ''), String(form.get('newPart') ?? '')];
  const draft = { needs: [], time: { day, part, minute: null, means: null, sitting: null } };
  const time = PARTS[part] === undefined ? null : askedTime('visit', draft, hubNow(now, zone));
  if (time === null) throw new Unsaid('newDay', 'see.problem.time');
  return time;
}

function words(): string {
  const text = byId<HTMLTextAreaElement>('words-to-hub').value.trim();
  if (text === '') throw new Unsaid('words-to-hub', 'see.problem.words');
  return text;
}

async function agreed({ seen, view, zone, now, door }: Around): Promise<FamilyView | null> {
  const ticked = new FormData(byId<HTMLFormElement>('confirm-agreed')).getAll('agreed').map(String);
  const record = { agreed: CONSENTS.filter((one) => ticked.includes(one)), day: hubNow(now, zone).day };
  return seen.agree(await door(), view, record);
}

/** Fills the part of the page that asks once more. */
export async function prepare(act: Act, around: Around, tag: string): Promise<void> {
  if (act === 'time') fillDays(around, tag);
  if (act === 'tell') byId<HTMLTextAreaElement>('words-to-hub').value = '';
  if (act !== 'agreed') return;
  const { seen, view } = around;
  const known = await seen.agreed(await around.door(), view);
  for (const one of CONSENTS) {
    const box = byId<HTMLInputElement>(`agreed-${one}`);
    box.checked = known.includes(one);
    box.closest<HTMLElement>('label')?.toggleAttribute('hidden', !concerns(one, view));
  }
}

/** A record says only what its kind of help can ask for. */
const concerns = (consent: Consent, { kind }: FamilyView): boolean =>
  (consent !== 'share_ride' || kind === 'ride') && (consent !== 'call_doctor' || kind === 'childcare');

function fillDays({ zone, now }: Around, tag: string): void {
  const days = daysFrom(hubNow(now, zone)).map((day) => el('option', { value: day }, sayDay(day, tag)));
  byId('newDay').replaceChildren(...days);
}
