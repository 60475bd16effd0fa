import { FAMILY_VIEW_OPENINGS, familyState, type FamilyView, type RequestState } from '@doorstep/lifecycle';
import { publicKey } from '@doorstep/sealed';
import type { Tx } from '../../platform/db/db';
import type { OuterLayer } from '../../platform/seal/outer-layer';

/** A request as its receipt shows it, with the keys that guard it. */
export interface ReceiptRow {
  readonly view: FamilyView;
  readonly receiptKey: Buffer;
  readonly verifier: Buffer;
}

type Row = Omit<FamilyView, 'v' | 'hub' | 'state' | 'consent'> & {
  readonly slug: string;
  readonly state: RequestState;
  readonly receiptKey: Buffer;
  readonly verifier: Buffer;
  readonly consent: {
    readonly version: number;
    readonly body: string;
    readonly wraps: Readonly<Record<string, string>>;
  } | null;
};

/** One statement for known and unknown requests alike; null when there is none. */
export async function readFamilyView(
  tx: Tx,
  outer: OuterLayer,
  hubId: string,
  requestId: string,
): Promise<ReceiptRow | null> {
  const [row]: Row[] = await tx.query(VIEW, [hubId, requestId, FAMILY_VIEW_OPENINGS]);
  if (row === undefined) return null;
  const { slug, state, receiptKey, verifier, consent, ...rest } = row;
  const view = {
    v: 1,
    hub: slug,
    state: familyState(state),
    ...rest,
    consent: await consentFor(outer, receiptKey, consent),
  } as const;
  return { view, receiptKey, verifier };
}

/** The record with the wrap for the family's own key: nobody else's leaves the house here. */
async function consentFor(
  outer: OuterLayer,
  receiptKey: Buffer,
  sealed: Row['consent'],
): Promise<FamilyView['consent']> {
  if (sealed === null) return null;
  const wrap = sealed.wraps[(await publicKey(receiptKey)).kid];
  const body = outer.uncover(bytes(sealed.body));
  if (wrap === undefined || body === null) return null;
  return {
    version: sealed.version,
    body: body.toString('base64url'),
    wrap: bytes(wrap).toString('base64url'),
  };
}

/** Base64 as the database writes it. */
const bytes = (text: string): Buffer => Buffer.from(text, 'base64');

const VIEW = `
  SELECT h.slug, r.kind, r.state, r.day::text AS day, r.from_minute AS "fromMinute", r.to_minute AS "toMinute",
    r.receipt_key AS "receiptKey", r.receipt_verifier AS verifier, r.box_id AS "boxId",
    (SELECT greatest(1, count(*))::int FROM request p WHERE p.hub_id = r.hub_id AND p.plan_id = r.plan_id) AS parts,
    r.state IN ('submitted', 'triage', 'needs_info', 'on_hold', 'waitlisted', 'open', 'scheduled')
      AND NOT EXISTS (SELECT FROM task t WHERE t.hub_id = r.hub_id AND t.request_id = r.id
        AND t.state IN ('loaded', 'en_route', 'at_door', 'done', 'attempted')) AS "mayChange",
    (SELECT min(CASE l.state WHEN 'will_call' THEN 'waits' ELSE 'said' END) FROM ride_leg l
       JOIN task t ON t.hub_id = l.hub_id AND t.id = l.task_id
       WHERE t.hub_id = r.hub_id AND t.request_id = r.id AND l.returns IS NOT NULL
         AND l.state IN ('will_call', 'ready_called') AND app.rider_is_out(l.hub_id, l.task_id)) AS "wayHome",
    (SELECT coalesce(json_agg(o), '[]') FROM (
       SELECT role, day::text AS day, count(*)::int AS count
         FROM disclosure d WHERE d.hub_id = r.hub_id AND d.request_id = r.id
        GROUP BY role, d.day ORDER BY d.day DESC, role LIMIT $3) o) AS opened,
    (SELECT json_build_object('kind', n.kind, 'day', (n.said_at AT TIME ZONE h.time_zone)::date::text,
       'isRead', n.read_by IS NOT NULL)
       FROM family_note n WHERE n.hub_id = r.hub_id AND n.request_id = r.id
       ORDER BY n.said_at DESC, n.id LIMIT 1) AS said,
    (SELECT json_build_object('openedOn', c.opened_on::text) FROM caregiver_plan c
       JOIN sealed_box b ON b.hub_id = c.hub_id AND b.subject_id = c.request_id AND b.compartment = 'caregiver'
       WHERE c.hub_id = r.hub_id AND c.request_id = r.id) AS "caregiverPlan",
    (SELECT json_build_object('version', b.version, 'body', encode(b.body, 'base64'),
       'wraps', (SELECT json_object_agg(w.kid, encode(w.wrap, 'base64')) FROM sealed_wrap w
         WHERE w.hub_id = b.hub_id AND w.subject_id = b.subject_id AND w.compartment = b.compartment))
       FROM sealed_box b WHERE b.hub_id = r.hub_id AND b.subject_id = r.box_id AND b.compartment = 'consent') AS consent
  FROM request r JOIN hub h ON h.id = r.hub_id
  WHERE r.hub_id = $1 AND r.id = $2`;
