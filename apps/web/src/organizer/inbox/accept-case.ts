import { cellOf, type CellGrid } from '@doorstep/geo';
import type { PlaceFacts } from '@doorstep/lifecycle';
import { fromBase64Url, publicKey } from '@doorstep/sealed';
import type { AcceptRequestMutationVariables, OpenCaseFieldsFragment } from '../../gql/graphql';
import { sealFor, type SealedBoxText } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';
import type { OpenedCase } from '../case/use-opened';
import type { Pins } from '../place/place-checks';
import { needsOfRide } from '../rides/ride-source';
import { tasksOf } from '../standing/standing-tasks';
import type { KitChoiceState } from './kit-choice';
import { tagsOf } from './tags';

interface Acceptance {
  readonly file: OpenCaseFieldsFragment;
  readonly facts: OpenedCase;
  readonly pins: Pins;
  readonly kit: Pick<KitChoiceState, 'drafts' | 'kitId'>;
  readonly grid: CellGrid | null;
}

type AcceptInput = AcceptRequestMutationVariables['input'];

/** What accepting sends: tasks in the clear; the confirmed point only inside the place, sealed again. */
export async function acceptInput(keys: Keyring, acceptance: Acceptance, key: string): Promise<AcceptInput> {
  const { file, facts, pins, kit, grid } = acceptance;
  const cellAt = (pin: Pins['home']): string | null => (pin && grid ? cellOf(grid, pin) : null);
  return {
    id: file.id,
    version: file.version,
    key,
    cell: cellAt(pins.home),
    destinationCell: cellAt(pins.destination),
    ...(await tagsOf(keys, facts)),
    place: await placeAgain(keys, file, facts, pins),
    card: await cardAgain(keys, file, facts),
    tasks: tasksOf(kit.drafts, kit.kitId),
  };
}

/** The place with its points and what a driver must know, for the hub and the family. Nothing when nothing is new. */
async function placeAgain(
  keys: Keyring,
  file: OpenCaseFieldsFragment,
  { place, care }: OpenedCase,
  { home, destination }: Pins,
): Promise<SealedBoxText | null> {
  const box = file.boxes.find(({ compartment }) => compartment === 'place');
  const needs = care ? needsOfRide(care) : null;
  if (!place || !box || (!home && !destination && !needs)) return null;
  const pinned: PlaceFacts = {
    ...place,
    ...(needs ? { ride: needs } : {}),
    ...(home ? { point: home } : {}),
    ...pinnedDestination(place, destination),
  };
  const drawer = { subjectId: box.subjectId, compartment: 'place', version: box.version + 1 } as const;
  return sealFor(keys.hub, drawer, pinned, [keys.hubKey, await receiptOf(file)]);
}

const pinnedDestination = (
  { destination }: PlaceFacts,
  point: Pins['destination'],
): Pick<PlaceFacts, 'destination'> =>
  destination && point ? { destination: { ...destination, point } } : {};

/** The card for the board of today, when the family's browser still had keys of an earlier epoch. */
async function cardAgain(
  keys: Keyring,
  file: OpenCaseFieldsFragment,
  facts: OpenedCase,
): Promise<SealedBoxText | null> {
  const box = file.boxes.find(({ compartment }) => compartment === 'card');
  if (!facts.card || !box || box.kid === keys.hubKey.kid) return null;
  const drawer = { subjectId: box.subjectId, compartment: 'card', version: box.version + 1 } as const;
  return sealFor(keys.hub, drawer, facts.card, [keys.boardKey, keys.hubKey, await receiptOf(file)]);
}

const receiptOf = (file: OpenCaseFieldsFragment) => publicKey(fromBase64Url(file.receiptKey));
