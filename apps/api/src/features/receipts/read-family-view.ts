import { FAMILY_VIEW_OPENINGS, familyState, type FamilyView, type RequestState } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';

/** A request as its receipt shows it, with the keys that guard it. */
export interface ReceiptRow {
  readonly view: FamilyView;
  readonly receiptKey: Buffer;
  readonly verifier: Buffer;
}

interface Row {
  slug: string;
  kind: string;
  state: RequestState;
  day: string;
  fromMinute: number;
  toMinute: number;
  receiptKey: Buffer;
  verifier: Buffer;
  opened: FamilyView['opened'];
}

/** One statement for known and unknown requests alike; null when there is none. */
export async function readFamilyView(tx: Tx, hubId: string, requestId: string): Promise<ReceiptRow | null> {
  const [row]: Row[] = await tx.query(
    `SELECT h.slug, r.kind, r.state, r.day::text AS day, r.from_minute AS "fromMinute", r.to_minute AS "toMinute",
            r.receipt_key AS "receiptKey", r.receipt_verifier AS verifier,
            (SELECT coalesce(json_agg(o), '[]') FROM (
               SELECT role, day::text AS day, count(*)::int AS count
                 FROM disclosure d WHERE d.hub_id = r.hub_id AND d.request_id = r.id
                GROUP BY role, d.day ORDER BY d.day DESC, role LIMIT $3) o) AS opened
       FROM request r JOIN hub h ON h.id = r.hub_id
      WHERE r.hub_id = $1 AND r.id = $2`,
    [hubId, requestId, FAMILY_VIEW_OPENINGS],
  );
  if (row === undefined) return null;
  const { slug, kind, state, day, fromMinute, toMinute, opened, receiptKey, verifier } = row;
  const view = {
    v: 1,
    hub: slug,
    kind,
    state: familyState(state),
    day,
    fromMinute,
    toMinute,
    opened,
  } as const;
  return { view, receiptKey, verifier };
}
