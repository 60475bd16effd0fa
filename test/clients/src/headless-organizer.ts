import {
  deriveTasks,
  readDrawer,
  type CareFacts,
  type Flag,
  type PlaceFacts,
  type RequestKind,
  type TaskKind,
} from '@doorstep/lifecycle';
import {
  CLAIM_KEY,
  claimKeyTuple,
  fromBase64Url,
  publicKey,
  rewrap,
  toBase64Url,
  verifyTuple,
} from '@doorstep/sealed';
import { newKey } from './api';
import { mustRead } from './must-read';
import type { BoxAnswer, HeadlessMember } from './headless-member';

const BOX = 'subjectId compartment version body kid wrap';

export interface CaseAnswer {
  readonly id: string;
  readonly kind: RequestKind;
  readonly state: string;
  readonly version: number;
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly loadUnits: number;
  readonly flags: readonly Flag[];
  readonly boxes: readonly BoxAnswer[];
}

export interface DayTaskAnswer {
  readonly id: string;
  readonly requestId: string;
  readonly kind: TaskKind;
  readonly part: number;
  readonly state: string;
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly serviceSeconds: number;
  readonly loadUnits: number;
  readonly seats: number;
  readonly flags: readonly Flag[];
  readonly tier: number;
  readonly place: BoxAnswer | null;
}

export interface WaitingAnswer {
  readonly id: string;
  readonly taskId: string;
  readonly claimKey: string;
  readonly claimSignature: string;
  readonly member: { readonly signKey: string };
}

export interface PersonAnswer {
  readonly id: string;
  readonly handle: string;
  readonly roles: readonly string[];
  readonly tier: number;
  readonly vehicle: string;
  readonly seats: number;
  readonly childSeats: number;
  readonly loadUnits: number;
  readonly capabilities: readonly string[];
}

export interface DayAnswer {
  readonly tasks: readonly DayTaskAnswer[];
  readonly runs: readonly { readonly id: string; readonly letter: string; readonly state: string }[];
  readonly waiting: readonly WaitingAnswer[];
}

export interface PlannedRun {
  readonly memberId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly meters: number;
  readonly seconds: number;
  readonly stops: readonly { taskId: string; kind: string; arriveAt: string; departAt: string }[];
}

const CASE = `id kind state version day fromMinute toMinute loadUnits flags boxes { ${BOX} }`;
const PERSON = 'id handle roles tier vehicle seats childSeats loadUnits capabilities';

/** An organizer's unlocked browser: reads cases, accepts them, matches, publishes a plan, grants places. */
export class HeadlessOrganizer {
  constructor(readonly member: HeadlessMember) {}

  async inbox(states: readonly string[] = ['submitted']): Promise<readonly CaseAnswer[]> {
    const { inbox } = await this.member.api.call<{ inbox: { cases: CaseAnswer[] } }>(
      `query Inbox($states: [RequestState!]) { inbox(states: $states, first: 50) { cases { ${CASE} } } }`,
      { states },
    );
    return inbox.cases;
  }

  async caseFile(id: string): Promise<CaseAnswer> {
    const { caseFile } = await this.member.api.call<{ caseFile: CaseAnswer }>(
      `query Case($id: ID!) { caseFile(id: $id) { ${CASE} } }`,
      { id },
    );
    return caseFile;
  }

  /** Opens the drawers of a case and notes that this was done. */
  async openCase(file: CaseAnswer): Promise<{ place: PlaceFacts; care: CareFacts }> {
    await this.member.api.call('mutation Note($ids: [ID!]!) { noteOpenings(requestIds: $ids) }', {
      ids: [file.id],
    });
    const place = mustRead(readDrawer('place', await this.openDrawer(file, 'place')));
    const care = mustRead(readDrawer('care', await this.openDrawer(file, 'care')));
    return { place, care };
  }

  /** Accepts a request with the tasks that follow from what was opened. Returns the ids of its tasks. */
  async accept(file: CaseAnswer, care: CareFacts, kitId: string | null): Promise<readonly string[]> {
    const sitting = care.sittingMinutes === undefined ? {} : { sittingMinutes: care.sittingMinutes };
    const tasks = deriveTasks({ ...file, ...care.ride, ...sitting }).map(({ tier: _tier, ...draft }) => {
      const carries = draft.kind === 'delivery' && draft.loadUnits > 0 && kitId !== null;
      return { ...draft, id: newKey(), kitId: carries ? kitId : null, kitCount: carries ? 1 : 0 };
    });
    await this.member.api.call(
      'mutation Accept($input: AcceptRequestInput!) { acceptRequest(input: $input) { id state } }',
      {
        input: { id: file.id, version: file.version, tasks, key: newKey() },
      },
    );
    return tasks.map((task) => task.id);
  }

  async kits(): Promise<readonly { id: string; name: string; loadUnits: number; makeable: number }[]> {
    const { kits } = await this.member.api.call<{
      kits: { id: string; name: string; loadUnits: number; makeable: number }[];
    }>('query Kits { kits { id name loadUnits makeable } }');
    return kits;
  }

  /** Pieces of everything on the hub's shelves. */
  async onHand(): Promise<number> {
    const { stock } = await this.member.api.call<{ stock: { onHand: number }[] }>(
      'query Stock { stock { onHand } }',
    );
    return stock.reduce((sum, line) => sum + line.onHand, 0);
  }

  async people(): Promise<readonly PersonAnswer[]> {
    const { people } = await this.member.api.call<{ people: PersonAnswer[] }>(
      `query People { people { ${PERSON} } }`,
    );
    return people;
  }

  async matchDay(day: string): Promise<{
    pairs: readonly { taskId: string; member: { id: string; handle: string } }[];
    unmatched: readonly { taskId: string; rules: readonly { code: string; count: number }[] }[];
  }> {
    const { matchDay } = await this.member.api.call<{
      matchDay: Awaited<ReturnType<HeadlessOrganizer['matchDay']>>;
    }>(
      `query Match($day: Day!) { matchDay(day: $day) { pairs { taskId member { id handle } } unmatched { taskId rules { code count } } } }`,
      { day },
    );
    return matchDay;
  }

  async day(day: string): Promise<DayAnswer> {
    const { organizerDay } = await this.member.api.call<{ organizerDay: DayAnswer }>(
      `query Day($day: Day!) { organizerDay(day: $day) {
        tasks { id requestId kind part state windowFrom windowTo serviceSeconds loadUnits seats flags tier place { ${BOX} } }
        runs { id letter state } waiting { id taskId claimKey claimSignature member { signKey } } } }`,
      { day },
    );
    return organizerDay;
  }

  async openPlace(box: BoxAnswer): Promise<PlaceFacts> {
    return mustRead(readDrawer('place', await this.member.open(box)));
  }

  async publish(
    day: string,
    runs: readonly PlannedRun[],
  ): Promise<readonly { id: string; letter: string }[]> {
    const { publishPlan } = await this.member.api.call<{ publishPlan: { id: string; letter: string }[] }>(
      'mutation Publish($input: PublishPlanInput!) { publishPlan(input: $input) { id letter } }',
      { input: { day, runs, key: newKey() } },
    );
    return publishPlan;
  }

  /** Seals the place of every waiting claim to its own key. Returns how many were granted. */
  async grantWaiting(day: string): Promise<number> {
    const { waiting, tasks } = await this.day(day);
    const grants = [];
    for (const claim of waiting) {
      const place = tasks.find((task) => task.id === claim.taskId)?.place;
      if (place) grants.push(await this.grant(claim, place));
    }
    if (grants.length === 0) return 0;
    await this.member.api.call(
      'mutation Confirm($grants: [GrantInput!]!, $key: ID!) { confirmClaims(grants: $grants, key: $key) { id state } }',
      { grants, key: newKey() },
    );
    return grants.length;
  }

  private async grant(claim: WaitingAnswer, place: BoxAnswer) {
    const key = fromBase64Url(claim.claimKey);
    const tuple = claimKeyTuple(this.member.hub.id, claim.taskId, key);
    const [signKey, signature] = [claim.member.signKey, claim.claimSignature].map(fromBase64Url);
    if (!signKey || !signature || !(await verifyTuple(signKey, CLAIM_KEY, tuple, signature))) {
      throw new Error('a claim key that its member did not sign');
    }
    const to = await publicKey(key);
    const wrap = await rewrap(
      this.member.contextOf(place),
      fromBase64Url(place.wrap),
      this.member.keyOf(place.kid),
      to,
    );
    if (!wrap.ok) throw new Error(`the place does not open: ${wrap.error}`);
    return { assignmentId: claim.id, kid: to.kid, wrap: toBase64Url(wrap.value) };
  }

  private openDrawer(file: CaseAnswer, compartment: BoxAnswer['compartment']): Promise<unknown> {
    const box = file.boxes.find((b) => b.compartment === compartment);
    if (box === undefined) throw new Error(`the case has no ${compartment}`);
    return this.member.open(box);
  }
}
