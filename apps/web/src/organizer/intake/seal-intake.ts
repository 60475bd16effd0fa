import type { CellGrid } from '@doorstep/geo';
import {
  DOOR_PICTURES,
  householdSize,
  loadUnitsFor,
  type CardFacts,
  type CareFacts,
  type ContactFacts,
  type DoorSign,
  type PlaceFacts,
  type RequestKind,
} from '@doorstep/lifecycle';
import {
  DEPLOYMENT,
  deriveReceipt,
  engineRandom,
  newReceiptCode,
  publicOf,
  toBase64Url,
  type ReceiptSecrets,
} from '@doorstep/sealed';
import { present } from '@doorstep/std';
import type { RecordRequestMutationVariables } from '../../gql/graphql';
import { workerKdf } from '../../platform/kdf/kdf';
import { sealFor } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';
import { readHousehold } from './household-text';
import type { IntakeDraft } from './intake-draft';
import { coarseCell, spokenPlace, type SaidPlace } from './said-place';

type AskInput = RecordRequestMutationVariables['input'];

export interface SealedIntake {
  readonly input: AskInput;
  readonly code: string;
  readonly sign: DoorSign;
}

const BUCKET = 240;

interface Around {
  readonly keys: Keyring;
  readonly grid: CellGrid;
  /** A few words for the board, without names or places. */
  readonly what: string;
}

/** Seals what a caller said, as the family's own browser would. Takes a draft without faults. */
export async function sealIntake(draft: IntakeDraft, around: Around): Promise<SealedIntake> {
  const { keys, grid, what } = around;
  const requestId = crypto.randomUUID();
  const code = newReceiptCode();
  const receipt = await deriveReceipt(code, DEPLOYMENT, workerKdf);
  const sign = newSign();
  const family = publicOf(receipt.keyPair);
  const kind = present(draft.kind);
  const care = careOf(draft, kind);
  const drawers = { card: cardOf(draft, what), place: placeOf(draft, sign), contact: contactOf(draft), care };
  const boxes = await Promise.all(
    (['card', 'place', 'contact', 'care'] as const).map((compartment) => {
      const readers = compartment === 'card' ? [keys.boardKey, keys.hubKey, family] : [keys.hubKey, family];
      return sealFor(
        keys.hub,
        { subjectId: requestId, compartment, version: 0 },
        drawers[compartment],
        readers,
      );
    }),
  );
  const carries = kind === 'groceries' || kind === 'supplies';
  const goal = kind === 'ride' ? coarseCell(grid, goalOf(draft)) : null;
  const input: AskInput = {
    hubId: keys.hub,
    requestId,
    kind,
    cell: present(coarseCell(grid, homeOf(draft))),
    destinationCell: goal,
    day: draft.day,
    fromMinute: draft.fromMinute,
    toMinute: draft.fromMinute + BUCKET,
    loadUnits: carries ? loadUnitsFor(householdSize(care)) : 1,
    flags: [...draft.flags],
    boxes,
    receipt: await receiptInput(receipt),
  };
  return { input, code, sign };
}

async function receiptInput({ lookup, proof, keyPair }: ReceiptSecrets): Promise<AskInput['receipt']> {
  const verifier = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(proof)));
  return {
    lookup: toBase64Url(lookup),
    verifier: toBase64Url(verifier),
    publicKey: toBase64Url(keyPair.publicKey),
  };
}

/** Two bytes decide: 20 pictures and 90 numbers; the remainders' bias is below half a percent. */
function newSign(): DoorSign {
  const [a = 0, b = 0, c = 0] = engineRandom(3);
  return {
    picture: present(DOOR_PICTURES[a % DOOR_PICTURES.length]),
    number: 10 + ((b * 256 + c) % 90),
  };
}

const homeOf = ({ where, place, part }: IntakeDraft): SaidPlace => ({ text: where, chosen: place, part });
const goalOf = ({ destination, goal, goalPart }: IntakeDraft): SaidPlace => ({
  text: destination,
  chosen: goal,
  part: goalPart,
});

const cardOf = (draft: IntakeDraft, what: string): CardFacts => ({
  language: draft.language,
  what: what.slice(0, 80),
  handover: 'door',
});

function placeOf(draft: IntakeDraft, sign: DoorSign): PlaceFacts {
  return {
    ...spokenPlace(homeOf(draft)),
    sign,
    ...(draft.name.trim() === '' ? {} : { word: draft.name.trim() }),
    ...(draft.door.trim() === '' ? {} : { door: draft.door.trim() }),
    ...(draft.kind === 'ride' ? { destination: spokenPlace(goalOf(draft)) } : {}),
  };
}

const contactOf = (draft: IntakeDraft): ContactFacts => ({
  how: draft.how,
  mayLeaveMessage: draft.mayLeaveMessage,
  language: draft.language,
  askingFor: 'me',
  ...(draft.name.trim() === '' ? {} : { name: draft.name.trim() }),
  ...(draft.phone.trim() === '' ? {} : { phone: draft.phone.trim() }),
});

function careOf(draft: IntakeDraft, kind: RequestKind): CareFacts {
  const { adults, children, babies } = present(readHousehold(draft.household));
  return {
    adults,
    // On the phone nobody asks for each child's age: "children" counts as of school age.
    children: [babies, 0, children, 0],
    avoid: [],
    ...(draft.notes.trim() === '' ? {} : { notes: draft.notes.trim() }),
    ...(kind === 'ride'
      ? {
          ride: {
            riders: Math.max(1, draft.riders ?? 1),
            comesBack: draft.comesBack,
            ...(draft.comesBack ? { backFromMinute: Math.min(1320, draft.fromMinute + BUCKET) } : {}),
          },
        }
      : {}),
    ...(kind === 'childcare' ? { sittingMinutes: Math.max(1, draft.sittingHours ?? 2) * 60 } : {}),
  };
}
