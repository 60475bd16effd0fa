import { REQUEST, type Machine, type RequestState } from '@doorstep/lifecycle';
import type { Town } from './given-town';

/** A request as the judge reads it, past every service. */
export interface RequestRow {
  readonly id: string;
  readonly state: RequestState;
  readonly reason: string | null;
  readonly heldUntil: string | null;
  readonly duplicateOf: string | null;
  readonly liveTasks: number;
  readonly contacts: number;
  readonly boxes: number;
  readonly codes: number;
  readonly tags: number;
  readonly lines: number;
  readonly erased: boolean;
}

/** One change of a row, as the table itself saw it. */
export interface RequestStep {
  readonly id: string;
  readonly from: RequestState;
  readonly to: RequestState;
  readonly fromVersion: number;
  readonly toVersion: number;
}

/** Sees every change of a request's state, whoever makes it and however. */
export const REQUEST_WITNESS = `
CREATE TABLE public.request_step (n bigint GENERATED ALWAYS AS IDENTITY, hub_id uuid, id uuid, from_state text, to_state text, from_version int, to_version int);
GRANT INSERT ON public.request_step TO doorstep_app;
CREATE FUNCTION public.witness_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.request_step (hub_id, id, from_state, to_state, from_version, to_version)
  VALUES (NEW.hub_id, NEW.id, OLD.state, NEW.state, OLD.version, NEW.version);
  RETURN NULL;
END $$;
CREATE TRIGGER z_witness AFTER UPDATE ON request FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION public.witness_request();`;

export const requestsOf = (owner: Town, hubId: string): Promise<RequestRow[]> =>
  owner.query<RequestRow & Record<string, unknown>>(
    `SELECT r.id, r.state, r.reason, r.held_until::text AS "heldUntil", r.duplicate_of AS "duplicateOf",
       (SELECT count(*)::int FROM task t WHERE t.request_id = r.id AND t.state NOT IN ('done', 'attempted', 'cancelled')) AS "liveTasks",
       (SELECT count(*)::int FROM sealed_box b WHERE b.subject_id = r.id AND b.compartment = 'contact') AS contacts,
       (SELECT count(*)::int FROM sealed_box b WHERE b.subject_id = r.id) AS boxes,
       (SELECT count(*)::int FROM receipt_lookup l WHERE l.request_id = r.id) AS codes,
       num_nonnulls(r.household_tag, r.place_tag) AS tags,
       (SELECT count(*)::int FROM activity a WHERE a.subject_id = r.id AND a.verb = ANY($2)) AS lines,
       EXISTS (SELECT FROM activity a WHERE a.subject_id = r.id AND a.verb = 'request.erase') AS erased
     FROM request r WHERE r.hub_id = $1 ORDER BY r.id`,
    [hubId, LINES],
  );

export const stepsOf = (owner: Town, hubId: string): Promise<RequestStep[]> =>
  owner.query<RequestStep & Record<string, unknown>>(
    `SELECT id, from_state AS "from", to_state AS "to", from_version AS "fromVersion", to_version AS "toVersion"
     FROM request_step WHERE hub_id = $1 ORDER BY n`,
    [hubId],
  );

const LINES = Object.keys(REQUEST).map((command) => `request.${command}`);

const MACHINE: Machine<RequestState, string> = REQUEST;
const WAITING: readonly RequestState[] = [
  'submitted',
  'triage',
  'needs_info',
  'on_hold',
  'waitlisted',
  'open',
];
const ENDED_BY_CHOICE: readonly RequestState[] = REQUEST.reopen.from;
const WANTS_REASON: readonly RequestState[] = ['needs_info', 'declined', 'referred_out'];

/** What is wrong with a hub's requests, in words; nothing when all laws hold. */
export function requestFaults(rows: readonly RequestRow[], steps: readonly RequestStep[]): string[] {
  const faults = [
    ...steps.flatMap(stepFaults),
    ...rows.flatMap((row) => [...rowFaults(row), ...circleFaults(row, rows)]),
    ...rows.flatMap((row) => lineFaults(row, steps)),
  ];
  return [...new Set(faults)];
}

function stepFaults({ from, to, fromVersion, toVersion }: RequestStep): string[] {
  const known = Object.values(MACHINE).some((way) => way.from.includes(from) && way.to === to);
  return [
    ...(known ? [] : [`no way leads from ${from} to ${to}`]),
    ...(toVersion > fromVersion ? [] : ['a state changed under its version']),
  ];
}

function rowFaults(row: RequestRow): string[] {
  const { state, liveTasks, contacts } = row;
  const faults: [boolean, string][] = [
    [ENDED_BY_CHOICE.includes(state) && liveTasks > 0, `${state}, and work goes on`],
    [state === 'open' && liveTasks === 0, 'open, and there is nothing to do'],
    [WANTS_REASON.includes(state) && row.reason === null, `${state} without a reason`],
    [state === 'on_hold' && row.heldUntil === null, 'on hold for ever'],
    [
      (state === 'duplicate') !== (row.duplicateOf !== null),
      'a duplicate of nothing, or no duplicate of something',
    ],
    [WAITING.includes(state) && !row.erased && contacts !== 1, 'waits, and nobody can be called'],
    [row.erased && row.boxes + row.tags > 0, 'erased, and something is left'],
    [state === 'expired' && row.boxes + row.codes + row.tags > 0, 'expired, and something is left'],
  ];
  return faults.flatMap(([is, words]) => (is ? [words] : []));
}

/** Two that are each the other's duplicate are a family that nobody looks after. */
function circleFaults(row: RequestRow, rows: readonly RequestRow[]): string[] {
  const seen = new Set<string>();
  for (let at: RequestRow | undefined = row; at?.duplicateOf;) {
    if (seen.has(at.id)) return ['duplicates in a circle'];
    seen.add(at.id);
    const next: string = at.duplicateOf;
    at = rows.find(({ id }) => id === next);
  }
  return [];
}

/** Each step leaves a line for the hub to read; a wish that changes no state (a new time, once more not safe) leaves one too. */
function lineFaults({ id, lines }: RequestRow, steps: readonly RequestStep[]): string[] {
  const made = steps.filter((step) => step.id === id).length;
  return lines >= made ? [] : ['a step that nobody can read of'];
}
