import type { Edited, Move, Plan, Problem } from '@doorstep/routing';
import { budgetFor, isQuiet, workersFor, type Care } from './pace';
import type { PlanQuestion } from './plan-question';
import type { PlannerFault, PlannerNews, PlannerOrder, PlannerPhase, RouteLine } from './planner-messages';
import { trailPoint, type TrailPoint } from './trail';

/** How far the planner is. Times are milliseconds of the crew's clock. */
export type PlannerState =
  | { readonly at: 'idle' }
  | { readonly at: 'preparing'; readonly phase: PlannerPhase; readonly elapsed: number }
  | {
      readonly at: 'improving';
      readonly elapsed: number;
      readonly best: Plan;
      readonly trail: readonly TrailPoint[];
      readonly tasks: number;
      /** How many workers search. */
      readonly workers: number;
    }
  | {
      readonly at: 'settled';
      readonly plan: Plan;
      readonly elapsed: number;
      readonly trail: readonly TrailPoint[];
    }
  | { readonly at: 'failed'; readonly fault: PlannerFault };

/** What a crew needs of a `Worker`. */
export interface Hand {
  send(order: PlannerOrder): void;
  end(): void;
}

/** What a crew is given: a way to hire, a clock in milliseconds, a timer, and how many cores there are. */
export interface CrewTools {
  readonly hire: (hear: (news: PlannerNews) => void) => Hand;
  readonly now: () => number;
  readonly after: (ms: number, act: () => void) => () => void;
  readonly cores: number;
  readonly onState: (state: PlannerState) => void;
  readonly onOffStreet: (tasks: readonly number[]) => void;
}

/** The same question gives the same plan on every machine; the seeds have no other meaning. */
const SEED = 20261121;
/** Who has not answered after so many milliseconds is not waited for: the best plan told of so far counts. */
const ANSWER_WITHIN = 45;

/**
 * The workers of one planning. The first lays the question out, draws and edits; on a large day others search the
 * same problem with dice of their own, and the best plan of all is taken.
 */
export class PlannerCrew {
  private readonly budget: number;
  private readonly hands: Hand[] = [];
  private readonly waiting = new Map<number, (news: PlannerNews) => void>();
  private nextId = 1;
  private best: Plan | null = null;
  private trail: readonly TrailPoint[] = [];
  /** When the search began, and was set going the last time; moved on by the time it rested. */
  private began: number;
  private resumed: number;
  private gained: number;
  private restingSince: number | null = null;
  private unanswered = 0;
  private stopTimer: (() => void) | null = null;

  constructor(
    private readonly tools: CrewTools,
    private readonly question: PlanQuestion,
    care: Care,
  ) {
    this.budget = budgetFor(care, question.tasks.length);
    this.began = this.resumed = this.gained = tools.now();
    this.hire({ kind: 'plan', question, seed: SEED, budget: this.budget });
    tools.onState({ at: 'preparing', phase: 'streets', elapsed: 0 });
  }

  /** Settles with the best plan of all workers within 50 ms. */
  useNow(): void {
    if (this.restingSince !== null || this.stopTimer !== null || this.best === null) return;
    this.unanswered = this.hands.length;
    this.stopTimer = this.tools.after(ANSWER_WITHIN, () => this.rest());
    for (const hand of this.hands) hand.send({ kind: 'settle' });
  }

  keepImproving(): void {
    const now = this.tools.now();
    if (this.restingSince === null) return;
    this.began += now - this.restingSince;
    this.restingSince = null;
    this.resumed = this.gained = now;
    for (const hand of this.hands) hand.send({ kind: 'improve', budget: this.budget });
    this.tellImproving();
  }

  /** Stops searching and keeps what was there: drawing and changes by hand go on. */
  pause(): void {
    for (const hand of this.hands) hand.send({ kind: 'settle' });
    this.stopTimer?.();
    this.stopTimer = null;
    this.restingSince ??= this.tools.now();
    this.tools.onState({ at: 'idle' });
  }

  /** Ends every worker, and with them every exact point they knew. */
  end(): void {
    this.stopTimer?.();
    this.waiting.clear();
    for (const hand of this.hands.splice(0)) hand.end();
  }

  async edit(plan: Plan, move: Move): Promise<Edited> {
    const news = await this.ask((id) => ({ kind: 'edit', id, plan, move }));
    if (news.kind !== 'edited') throw new Error('the planner answered something else');
    return news.edited;
  }

  async draw(plan: Plan): Promise<readonly RouteLine[]> {
    const news = await this.ask((id) => ({ kind: 'draw', id, plan }));
    return news.kind === 'drawn' ? news.lines : [];
  }

  private ask(message: (id: number) => PlannerOrder): Promise<PlannerNews> {
    return new Promise((resolve) => {
      const id = this.nextId++;
      this.waiting.set(id, resolve);
      this.hands[0]?.send(message(id));
    });
  }

  private hire(order: PlannerOrder): void {
    const hand = this.tools.hire((news) => this.hear(news));
    this.hands.push(hand);
    hand.send(order);
  }

  private hear(news: PlannerNews): void {
    switch (news.kind) {
      case 'fault':
        return this.fail(news.fault);
      case 'off_street':
        return this.tools.onOffStreet(news.tasks);
      case 'phase':
        return this.tellPhase(news.phase);
      case 'laid_out':
        return this.callHelpers(news.problem);
      case 'progress':
        return this.hearProgress(news.plan);
      case 'settled':
        return this.hearSettled(news.plan);
      default:
        this.waiting.get(news.id)?.(news);
        this.waiting.delete(news.id);
    }
  }

  private fail(fault: PlannerFault): void {
    this.end();
    this.tools.onState({ at: 'failed', fault });
  }

  private callHelpers(problem: Problem): void {
    const wanted = workersFor(this.question.tasks.length, this.tools.cores);
    for (let i = 1; i < wanted; i++)
      this.hire({ kind: 'help', problem, seed: SEED + i, budget: this.budget });
  }

  private hearProgress(plan: Plan | null): void {
    this.keep(plan);
    const searching = this.restingSince === null && this.stopTimer === null;
    if (!searching || this.best === null) return;
    this.tellImproving();
    const now = this.tools.now();
    const { budget, resumed, gained } = this;
    if (isQuiet({ budget, elapsed: now - resumed, sinceGain: now - gained })) this.useNow();
  }

  private hearSettled(plan: Plan): void {
    this.keep(plan);
    this.unanswered -= 1;
    if (this.stopTimer !== null && this.unanswered === 0) this.rest();
  }

  private keep(plan: Plan | null): void {
    if (plan === null || (this.best !== null && plan.cost.total >= this.best.cost.total)) return;
    this.best = plan;
    this.gained = this.tools.now();
    this.trail = [...this.trail, trailPoint(plan, this.gained - this.began)];
  }

  private rest(): void {
    this.stopTimer?.();
    this.stopTimer = null;
    const now = this.tools.now();
    this.restingSince = now;
    if (this.best !== null)
      this.tools.onState({ at: 'settled', plan: this.best, trail: this.trail, elapsed: now - this.began });
  }

  private tellPhase(phase: PlannerPhase): void {
    if (this.best === null)
      this.tools.onState({ at: 'preparing', phase, elapsed: this.tools.now() - this.began });
  }

  private tellImproving(): void {
    if (this.best === null) return;
    this.tools.onState({
      at: 'improving',
      elapsed: this.tools.now() - this.began,
      best: this.best,
      trail: this.trail,
      tasks: this.question.tasks.length,
      workers: this.hands.length,
    });
  }
}
