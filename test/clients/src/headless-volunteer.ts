import { readDrawer, type CardFacts, type PlaceFacts } from '@doorstep/lifecycle';
import { CLAIM_KEY, claimKeyTuple, newKeyPair, signTuple, toBase64Url, type KeyPair } from '@doorstep/sealed';
import { newKey } from './api';
import { mustRead } from './must-read';
import type { BoxAnswer, HeadlessMember } from './headless-member';

export interface BoardCardAnswer {
  readonly id: string;
  readonly kind: string;
  readonly day: string;
  readonly fromMinute: number;
  readonly travelSeconds: number;
  readonly card: BoxAnswer | null;
}

export interface StopAnswer {
  readonly id: string;
  readonly taskId: string;
  readonly kind: string;
  readonly state: string;
  readonly place: { readonly box: BoxAnswer; readonly opensAt: string; readonly closesAt: string } | null;
}

export interface RunAnswer {
  readonly id: string;
  readonly letter: string;
  readonly day: string;
  readonly state: string;
  readonly stops: readonly StopAnswer[];
}

interface ClaimAnswer {
  readonly won: boolean;
  readonly claim: { readonly id: string; readonly taskId: string; readonly state: string } | null;
  readonly alternatives: readonly { readonly id: string }[];
}

const BOX = 'subjectId compartment version body kid wrap';
const RUN = `id letter day state stops { id taskId kind state place { opensAt closesAt box { ${BOX} } } }`;
const CLAIM_ANSWER = 'won claim { id taskId state } alternatives { id }';

/** A volunteer's phone: takes tasks with a throw-away key each, opens places inside their window, forgets them after. */
export class HeadlessVolunteer {
  private readonly claimKeys = new Map<string, KeyPair>();

  constructor(readonly member: HeadlessMember) {}

  async board(): Promise<readonly BoardCardAnswer[]> {
    const { board } = await this.member.api.call<{ board: { cards: BoardCardAnswer[] } }>(
      `query Board { board(first: 10) { cards { id kind day fromMinute travelSeconds card { ${BOX} } } } }`,
    );
    return board.cards;
  }

  async readCard(card: BoardCardAnswer): Promise<CardFacts> {
    if (card.card === null) throw new Error('this card has no box for the board');
    return mustRead(readDrawer('card', await this.member.open(card.card)));
  }

  /** Takes a task. `key` is the idempotency key: the same one twice is one claim. */
  async claim(taskId: string, key = newKey()): Promise<ClaimAnswer> {
    const input = { ...(await this.claimInput(taskId)), key };
    const { claimTask } = await this.member.api.call<{ claimTask: ClaimAnswer }>(
      `mutation Claim($input: ClaimTaskInput!) { claimTask(input: $input) { ${CLAIM_ANSWER} } }`,
      { input },
    );
    return claimTask;
  }

  /** Gives a claim back and forgets its key. */
  async release(claim: { id: string; taskId: string }, reason = 'cannot_make_it'): Promise<void> {
    await this.member.api.call(
      'mutation Release($id: ID!, $reason: ReleaseReason!, $key: ID!) { releaseClaim(assignmentId: $id, reason: $reason, key: $key) { id state } }',
      { id: claim.id, reason, key: newKey() },
    );
    this.claimKeys.delete(claim.taskId);
  }

  async runs(): Promise<readonly RunAnswer[]> {
    const { myRuns } = await this.member.api.call<{ myRuns: RunAnswer[] }>(
      `query MyRuns { myRuns { ${RUN} } }`,
    );
    return myRuns;
  }

  async acceptRun(run: RunAnswer): Promise<void> {
    const taskIds = [...new Set(run.stops.map((stop) => stop.taskId))];
    const claims = await Promise.all(taskIds.map((taskId) => this.claimInput(taskId)));
    await this.member.api.call(
      'mutation Accept($id: ID!, $claims: [ClaimKeyInput!]!, $key: ID!) { acceptRun(runId: $id, claims: $claims, key: $key) { id state } }',
      { id: run.id, claims, key: newKey() },
    );
  }

  async load(run: RunAnswer): Promise<RunAnswer> {
    await this.runCommand('startLoading', run.id);
    const loaded = [...new Set(run.stops.map((stop) => stop.taskId))];
    const { departRun } = await this.member.api.call<{ departRun: RunAnswer }>(
      `mutation Depart($id: ID!, $loaded: [ID!]!, $key: ID!) { departRun(runId: $id, loaded: $loaded, key: $key) { ${RUN} } }`,
      { id: run.id, loaded, key: newKey() },
    );
    return departRun;
  }

  /** Opens the place of a stop with the key of its own claim. */
  async place(stop: StopAnswer): Promise<PlaceFacts> {
    const claimKey = this.claimKeys.get(stop.taskId);
    if (stop.place === null || claimKey === undefined)
      throw new Error('this stop has no place for this phone now');
    return mustRead(readDrawer('place', await this.member.open(stop.place.box, claimKey)));
  }

  /** Records a stop, and forgets the claim key with the last stop of its task: a ride has two. */
  async record(stop: StopAnswer, outcome: 'done' | 'attempted', reason: string | null = null): Promise<void> {
    const goods = outcome === 'attempted' ? 'back_to_hub' : null;
    const input = {
      stopId: stop.id,
      outcome,
      reason,
      goods,
      deviceTime: new Date().toISOString(),
      key: newKey(),
    };
    await this.member.api.call(
      'mutation Record($input: RecordStopInput!) { recordStop(input: $input) { id state } }',
      { input },
    );
    if (stop.kind !== 'pickup') this.claimKeys.delete(stop.taskId);
  }

  complete(run: RunAnswer): Promise<void> {
    return this.runCommand('completeRun', run.id);
  }

  /** Whether this phone could still open anything. */
  get remembers(): number {
    return this.claimKeys.size;
  }

  private async runCommand(verb: 'startLoading' | 'completeRun', id: string): Promise<void> {
    await this.member.api.call(
      `mutation Run($id: ID!, $key: ID!) { ${verb}(runId: $id, key: $key) { id state } }`,
      { id, key: newKey() },
    );
  }

  /** A fresh key for one claim, signed by the member: only this phone opens what is granted to it. */
  private async claimInput(taskId: string) {
    const pair = await newKeyPair({ extractable: false });
    this.claimKeys.set(taskId, pair);
    const tuple = claimKeyTuple(this.member.hub.id, taskId, pair.publicKey);
    const claimSignature = toBase64Url(await signTuple(this.member.signing, CLAIM_KEY, tuple));
    return { taskId, claimKey: toBase64Url(pair.publicKey), claimSignature };
  }
}
