import { formatReceiptCode } from '@doorstep/sealed';
import type { DoorSign } from '@doorstep/lifecycle';
import { byId, el, inGroups, tell } from '../page/dom';
import { say } from '../page/say';
import { DOOR_PATHS } from './door-pictures';
import { asks, type Draft } from './draft';
import type { Hub } from './hubs';
import type { Paper } from './paper';

const SVG = 'http://www.w3.org/2000/svg';

/** The picture by itself; its word and number stand beside it. */
export function drawSign({ picture }: DoorSign): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', DOOR_PATHS[picture]);
  svg.append(path);
  return svg;
}

export const sayPicture = ({ picture, number }: DoorSign): string =>
  say('ask.sign', { picture: say(`say.picture.${picture}`), number });

/** Writes code, door sign and what comes next. They stand here once and nowhere else. */
export function showReceipt(paper: Paper, draft: Draft, hub: Hub, when: readonly string[]): void {
  byId('code').replaceChildren(...inGroups(formatReceiptCode(paper.code)));
  byId('sign').replaceChildren(drawSign(paper.sign), el('span', {}, sayPicture(paper.sign)));
  tell('next-contact', contactWords(draft));
  const { name, phone } = hub;
  tell('next-place', isUnspoken(draft) ? say('ask.next.place', { hub: name, phone }) : null);
  byId('next-when').replaceChildren(...when.map((line) => el('p', {}, say('ask.next.when', { when: line }))));
  tell('next-hub', say('ask.next.hub', { hub: name, phone }));
}

function contactWords({ how }: Draft): string | null {
  if (how === 'call') return say('ask.next.call');
  return how === 'text' ? say('ask.next.text') : null;
}

/** A place kept for the telephone, while nobody will ring: then the family has to. */
const isUnspoken = (draft: Draft): boolean =>
  draft.how === 'code' &&
  (draft.home.way === 'phone' || (asks.destination(draft) && draft.destination.way === 'phone'));
