import {
  DEPLOYMENT,
  exportPrivate,
  fromBase64Url,
  giveEpochKey,
  HOUSEHOLD_TAG,
  importPrivate,
  keyGrantTuple,
  newEpochKey,
  newTagger,
  openKey,
  publicKey,
  publicOf,
  RECOVERY_READER,
  rewrap,
  signGrantStatement,
  toBase64Url,
  verifyGrantStatement,
  verifyKeyStatement,
  type EpochKey,
  type KeyReader,
  type SigningPair,
} from '@doorstep/sealed';
import type { KeyStateFieldsFragment, LeaverInput, TurnKeyInput, TurnWrapInput } from '../../gql/graphql';
import type { Keyring } from '../../platform/session/keyring';
import { faultOf } from '../../platform/graphql/refusals';
import { openRoot } from './open-root';
import type { Need, Reader, Turn, TurnDoors } from './turn-doors';

/** What a person decided before the turn begins or goes on. */
export interface TurnWish {
  readonly leaver: LeaverInput | null;
  /** Boxes and members that the person knows will not come along. */
  readonly without: number;
}

export interface TurnPace {
  readonly done: number;
  readonly total: number;
}

/**
 * How a turn ended. `stopped`: dropped as asked, nothing is left of it. `without`: so many things cannot be sealed anew;
 * the turn waits for a word. `NO_ROOT`: this organizer was never given the root. `OLD_KEYS`: this tab lacks a key.
 * `SHEETS`: the hub's root did not sign what the server gives out as the key of the recovery sheets. `STRANGER`: nor what
 * it gives out as the key of somebody who reads, or it names somebody who was given nothing.
 */
export type TurnEnd =
  | { readonly is: 'done' | 'stopped' | 'NO_ROOT' | 'OLD_KEYS' | 'SHEETS' }
  | { readonly is: 'STRANGER'; readonly handle: string }
  | { readonly is: 'without'; readonly count: number };

/** Boxes are sealed all the time: after so many rounds something else is wrong. */
const ROUNDS = 20;

type FreshKey = Pick<EpochKey, 'purpose' | 'epoch' | 'privateBytes'>;

/** This tab was not given a key that something here is sealed to. */
class OldKeysError extends Error {
  override readonly name = 'OldKeysError';
}

/** Nothing is sealed to a key that only the server vouches for. */
class StrangeSheetsError extends Error {
  override readonly name = 'StrangeSheetsError';
}

class StrangerError extends Error {
  override readonly name = 'StrangerError';

  constructor(readonly handle: string) {
    super();
  }
}

interface Watch {
  /** Drops the turn between two steps. */
  readonly signal: AbortSignal;
  readonly onPace: (pace: TurnPace) => void;
}

/**
 * Turns the hub's keys, or goes on where this member stopped. Rejects with the server's refusal; nothing is in force
 * until the last call answered.
 */
export async function turnKeys(
  doors: TurnDoors,
  keys: Keyring,
  wish: TurnWish,
  watch: Watch,
): Promise<TurnEnd> {
  const state = await doors.state();
  const root = state.root && (await openRoot(keys, state.root.sealed));
  if (!root) return { is: 'NO_ROOT' };
  const begun = await goOn({ doors, keys, root }, state, wish);
  try {
    return await untilFinished({ doors, keys, root, fresh: begun.fresh, watch }, begun.turn, wish);
  } catch (error) {
    if (error instanceof OldKeysError) return { is: 'OLD_KEYS' };
    if (error instanceof StrangeSheetsError) return { is: 'SHEETS' };
    if (error instanceof StrangerError) return { is: 'STRANGER', handle: error.handle };
    throw error;
  } finally {
    for (const { privateBytes } of begun.fresh) privateBytes.fill(0);
  }
}

interface Turner {
  readonly doors: TurnDoors;
  readonly keys: Keyring;
  readonly root: SigningPair;
}

interface Work extends Turner {
  readonly fresh: readonly FreshKey[];
  readonly watch: Watch;
}

/** Seals until nothing is left and the server agrees: what came in between is taken in. */
async function untilFinished(work: Work, begun: Turn, { leaver, without }: TurnWish): Promise<TurnEnd> {
  const { doors } = work;
  // Sent again after a lost answer, it is the same command.
  const key = crypto.randomUUID();
  for (let round = 0; ; round++) {
    const turn = await sealAll(work, begun);
    if (turn === 'stopped') return { is: turn };
    if (turn.without !== without) return { is: 'without', count: turn.without };
    try {
      await doors.finish({ id: turn.id, without, leaver, key });
      return { is: 'done' };
    } catch (error) {
      if (faultOf(error).code !== 'TURN_INCOMPLETE' || round === ROUNDS) throw error;
    }
  }
}

/** Batch after batch, until nothing is left or somebody wants to stop. */
async function sealAll(work: Work, begun: Turn): Promise<Turn | 'stopped'> {
  const { doors, watch } = work;
  let turn = begun;
  for (let next: Turn | null = begun; next !== null; next = await step(work, turn)) {
    turn = next;
    watch.onPace({ done: turn.wrapsDone, total: turn.wrapsDone + turn.wrapsLeft });
    if (watch.signal.aborted) {
      await doors.drop(turn.id);
      return 'stopped';
    }
  }
  return turn;
}

type Begun = { readonly turn: Turn; readonly fresh: readonly FreshKey[] };

/** A turn of mine for the same wish is gone on with; one for another wish is dropped first. */
async function goOn(
  turner: Turner,
  { epoch, turn }: KeyStateFieldsFragment,
  { leaver }: TurnWish,
): Promise<Begun> {
  const { doors, keys } = turner;
  const leaverId = leaver?.memberId ?? null;
  if (turn?.startedBy === keys.member) {
    const fresh = turn.leaverId === leaverId ? await openMine(keys, turn) : null;
    if (fresh) return { turn, fresh };
    await doors.drop(turn.id);
  }
  return begin(turner, epoch + 1, leaverId);
}

async function begin({ doors, keys, root }: Turner, epoch: number, leaverId: string | null): Promise<Begun> {
  const fresh = [
    await newEpochKey(root, keys.hub, 'hub', epoch),
    await newEpochKey(root, keys.hub, 'board', epoch),
  ] as const;
  const me = { id: keys.member, publicKey: publicOf(keys.own).bytes };
  const sent = async (key: EpochKey) => ({
    publicKey: toBase64Url(key.publicKey),
    signature: toBase64Url(key.signature),
    mine: toBase64Url(await giveEpochKey(keys.hub, key, me)),
    mineSignature: await signedFor(root, keys.hub, key, me),
  });
  const [hub, board] = [await sent(fresh[0]), await sent(fresh[1])];
  const turn = await doors.begin({ id: crypto.randomUUID(), epoch, hub, board, leaverId });
  return { turn, fresh };
}

/** The private halves that I sealed to myself when I began; nothing when one is missing. */
async function openMine(keys: Keyring, turn: Turn): Promise<readonly FreshKey[] | null> {
  const fresh: FreshKey[] = [];
  for (const { purpose, sealed } of turn.mine) {
    const tuple = keyGrantTuple(keys.hub, turn.epoch, keys.member);
    const bytes = await openKey(purpose, tuple, fromBase64Url(sealed), keys.own);
    if (!bytes.ok) return null;
    // Once through a pair: what does not make a key would be passed on to everybody.
    const pair = await importPrivate(bytes.value, { extractable: true });
    fresh.push({ purpose, epoch: turn.epoch, privateBytes: await exportPrivate(pair) });
  }
  return fresh.length === 2 ? fresh : null;
}

/** One batch of whatever is left; null when nothing is. */
async function step(work: Work, turn: Turn): Promise<Turn | null> {
  const { doors, keys, fresh } = work;
  const readers = await doors.readers(turn.id);
  if (readers.length > 0) {
    return doors.stageKeys(turn.id, await Promise.all(readers.map((one) => passOn(work, turn, one))));
  }
  const needs = await doors.needs(turn.id);
  if (needs.length > 0) {
    return doors.stageWraps(turn.id, await Promise.all(needs.map((one) => wrapAnew(keys, turn, one))));
  }
  const tags = await doors.tags(turn.id);
  if (tags.length === 0) return null;
  const hub = fresh.find(({ purpose }) => purpose === 'hub');
  const tagger = await newTagger(hub?.privateBytes ?? new Uint8Array(), HOUSEHOLD_TAG);
  return doors.stageTags(
    turn.id,
    await Promise.all(
      tags.map(async (was) => ({ was, becomes: toBase64Url(await tagger(fromBase64Url(was))) })),
    ),
  );
}

async function passOn(work: Work, turn: Turn, reader: Reader): Promise<TurnKeyInput> {
  const { keys, fresh } = work;
  const { memberId, purpose } = reader;
  await mustBeKnown(keys, turn.epoch - 1, reader);
  const theirs = fromBase64Url(reader.publicKey);
  const key = fresh.find((one) => one.purpose === purpose);
  // A key of low order makes the engine reject; whoever made it must not stop the turn for all.
  const sealed = key
    ? await giveKeyOrNull(keys.hub, key, { id: memberId ?? RECOVERY_READER, publicKey: theirs })
    : null;
  if (memberId === null || sealed === null)
    return { memberId, purpose, sealed: sealed && toBase64Url(sealed), signature: null };
  const signature = await signedFor(
    work.root,
    keys.hub,
    { purpose, epoch: turn.epoch },
    { id: memberId, publicKey: theirs },
  );
  return { memberId, purpose, sealed: toBase64Url(sealed), signature };
}

async function signedFor(
  root: SigningPair,
  hub: string,
  { purpose, epoch }: Pick<EpochKey, 'purpose' | 'epoch'>,
  { id, publicKey: theirs }: KeyReader,
): Promise<string> {
  const of = { deployment: DEPLOYMENT, hub, purpose, epoch };
  return toBase64Url(await signGrantStatement(root, { ...of, member: id, publicKey: theirs }));
}

/** Law: the next key goes to sheets that the root signed, and to who was given this one with this very public key. */
async function mustBeKnown(keys: Keyring, epoch: number, reader: Reader): Promise<void> {
  const { memberId, handle, purpose, publicKey: theirs, signature } = reader;
  if (memberId === null) {
    if (!(await areSheets(keys, reader))) throw new StrangeSheetsError();
    return;
  }
  const of = { deployment: DEPLOYMENT, hub: keys.hub, purpose, epoch };
  const statement = { ...of, member: memberId, publicKey: fromBase64Url(theirs) };
  if (!(await verifyGrantStatement(keys.hubRoot, statement, fromBase64Url(signature ?? ''))))
    throw new StrangerError(handle ?? memberId);
}

/** Whether the hub's root signed this key as that of its recovery sheets. */
const areSheets = async (
  { hub, hubRoot }: Keyring,
  { publicKey: theirs, making, signature }: Reader,
): Promise<boolean> =>
  verifyKeyStatement(
    hubRoot,
    {
      ...{ deployment: DEPLOYMENT, hub, purpose: 'recovery', epoch: making ?? 0 },
      publicKey: fromBase64Url(theirs),
    },
    fromBase64Url(signature ?? ''),
  );

const giveKeyOrNull = (...given: Parameters<typeof giveEpochKey>) =>
  giveEpochKey(...given).catch((_notAKey: unknown) => null);

async function wrapAnew(
  keys: Keyring,
  turn: Turn,
  { subjectId, compartment, version, purpose, kid, wrap, mark }: Need,
): Promise<TurnWrapInput> {
  const pair = keys.pairs.get(kid);
  // Never "nothing opens it": this tab only lacks a key that others have.
  if (!pair) throw new OldKeysError();
  const context = { deployment: DEPLOYMENT, hub: keys.hub, subject: subjectId, compartment, version };
  const to = await publicKey(fromBase64Url(purpose === 'hub' ? turn.hubKey : turn.boardKey));
  const made = await rewrap(context, fromBase64Url(wrap), pair, to);
  return { subjectId, compartment, purpose, mark, wrap: made.ok ? toBase64Url(made.value) : null };
}
