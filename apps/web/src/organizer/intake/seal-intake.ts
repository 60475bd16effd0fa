import type { CellGrid } from '@doorstep/geo';
import type { DoorSign } from '@doorstep/lifecycle';
import { present, type Day } from '@doorstep/std';
import type { RecordRequestMutationVariables } from '../../gql/graphql';
import { workerKdf } from '../../platform/kdf/kdf';
import type { Keyring } from '../../platform/session/keyring';
import { cellOfAnswer, wishOf } from '../../public/ask/wish';
import { newPaper, type Paper } from '../../public/ask/paper';
import { sealWish } from '../../public/ask/seal-wish';
import { tagsOf } from '../inbox/tags';
import { asFamily } from './as-family';
import type { IntakeDraft } from './intake-draft';
import { readWhen } from './when-text';

type AskInput = RecordRequestMutationVariables['input'];

export interface SealedIntake {
  /** One for each need; they share the code and a plan. */
  readonly inputs: readonly AskInput[];
  readonly code: string;
  readonly sign: DoorSign;
}

/** How a request came to the desk: said on the phone, or written on a card or a list. */
export type Source = AskInput['channel'];

interface Around {
  readonly source: Source;
  /** Names and code, where they were made before; new ones otherwise. */
  readonly paper?: Paper;
  readonly keys: Keyring;
  readonly grid: CellGrid;
  readonly today: Day;
}

/**
 * Seals what was said or written, as the family's own browser would, and tags it under the hub's key, so that whoever
 * asks again is known before anybody has opened this. Takes a draft without faults.
 */
export async function sealIntake(
  draft: IntakeDraft,
  { source, keys, grid, today, paper = newPaper(workerKdf) }: Around,
): Promise<SealedIntake> {
  const receipts = await paper.receipts();
  const answers = asFamily(draft, grid, today);
  const { minute: _, ...time } = present(readWhen(draft.when, today));
  const door = { id: keys.hub, rootKey: '', hubKey: keys.hubKey, boardKey: keys.boardKey };
  const planId = draft.needs.length > 1 ? paper.planId : null;
  present(cellOfAnswer(answers.home) || null);
  const inputs = await Promise.all(
    draft.needs.map(async (need, n) => {
      const wish = wishOf(need, answers, time, { sign: paper.sign, today });
      const flags = [...new Set([...wish.flags, ...draft.flags])];
      const part = { requestId: present(paper.requestIds[n]), planId };
      const sealed = await sealWish(door, { ...wish, flags }, part, present(receipts[n]));
      const tags = await tagsOf(keys, { requestId: part.requestId, ...wish.drawers });
      return { ...sealed, ...tags, channel: source };
    }),
  );
  return { inputs, code: paper.code, sign: paper.sign };
}
