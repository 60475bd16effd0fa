import type { Wish } from '@doorstep/clients';
import type { Flag, RequestKind } from '@doorstep/lifecycle';
import { findCorner, type Region } from './region';

interface Idea {
  readonly kind: RequestKind;
  readonly corner: string;
  readonly to?: string;
  readonly flags?: readonly Flag[];
}

/** Corners of public streets; every family is invented. */
const IDEAS: readonly Idea[] = [
  { kind: 'groceries', corner: '34th St E & Chicago Ave S', flags: ['cooled'] },
  { kind: 'groceries', corner: '38th St E & Bloomington Ave S' },
  { kind: 'groceries', corner: '31st St E & Cedar Ave S' },
  { kind: 'supplies', corner: '26th Ave N & Penn Ave N' },
  { kind: 'groceries', corner: '42nd Ave S & 42nd St E' },
  { kind: 'ride', corner: '36th St E & Park Ave', to: '24th St E & Chicago Ave S' },
  { kind: 'groceries', corner: '46th St E & 34th Ave S' },
];

/** The window all families of a journey ask for. */
export interface When {
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
}

export function wishesFor(region: Region, when: When): Wish[] {
  return IDEAS.map((idea, n) => wish(region, when, idea, n));
}

function wish(region: Region, when: When, idea: Idea, n: number): Wish {
  const home = findCorner(region, idea.corner);
  const to = idea.to === undefined ? null : findCorner(region, idea.to);
  return {
    kind: idea.kind,
    cell: home.cell,
    ...(to === null ? {} : { destinationCell: to.cell }),
    ...when,
    loadUnits: idea.kind === 'ride' ? 1 : 2,
    flags: idea.flags ?? [],
    card: { language: 'es', what: idea.kind, handover: 'in_person' },
    place: {
      address: idea.corner,
      door: 'blue door',
      point: home.point,
      sign: { picture: 'kite', number: 40 + n },
      ...(to === null ? {} : { destination: { address: idea.to ?? '', point: to.point } }),
    },
    contact: {
      name: `Journey ${n}`,
      phone: '612-555-0142',
      how: 'text',
      mayLeaveMessage: false,
      language: 'es',
      askingFor: 'family',
    },
    care: {
      adults: 2,
      children: [0, 1, 1, 0],
      avoid: [],
      ...(to === null ? {} : { ride: { riders: 2, comesBack: false } }),
    },
  };
}
