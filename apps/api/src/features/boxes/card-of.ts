import type { SealedBox } from './box.types';

/** The card of a row's request, as columns beside the row's own; all null when there is none for the board. */
export interface CardColumns {
  readonly cardSubjectId: string | null;
  readonly cardVersion: number | null;
  readonly cardBody: Buffer | null;
  readonly cardKid: string | null;
  readonly cardWrap: Buffer | null;
}

/**
 * SQL that joins `card.*` to rows with a hub and a request, so that a page of tasks comes with its cards in one
 * statement. As in find-boxes.ts, the newest epoch's wrap wins.
 */
export const joinCard = (hubId: string, requestId: string): string => `
  LEFT JOIN LATERAL (
    SELECT b.subject_id AS "cardSubjectId", b.version AS "cardVersion", b.body AS "cardBody", w.kid AS "cardKid", w.wrap AS "cardWrap"
    FROM request q
    JOIN sealed_box b ON b.hub_id = q.hub_id AND b.subject_id = q.box_id
    JOIN sealed_wrap w ON w.hub_id = b.hub_id AND w.subject_id = b.subject_id AND w.compartment = b.compartment
    JOIN hub_key k ON k.hub_id = w.hub_id AND k.kid = w.kid
    WHERE q.hub_id = ${hubId} AND q.id = ${requestId} AND b.compartment = 'card' AND k.purpose = 'board'
    ORDER BY k.epoch DESC LIMIT 1) card ON true`;

/** A row without its card's columns, and the card. */
export function splitCard<Row extends CardColumns>(
  row: Row,
): [Omit<Row, keyof CardColumns>, SealedBox | null] {
  const {
    cardSubjectId: subjectId,
    cardVersion: version,
    cardBody: body,
    cardKid: kid,
    cardWrap: wrap,
    ...rest
  } = row;
  if (subjectId === null || version === null || body === null || kid === null || wrap === null)
    return [rest, null];
  return [rest, { subjectId, compartment: 'card', version, body, kid, wrap }];
}
