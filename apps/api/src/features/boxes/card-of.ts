import type { SealedBox } from './box.types';

/** The card of a row's request, as columns beside the row's own; all null when there is none for the board. */
export interface CardColumns {
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
    SELECT b.version AS "cardVersion", b.body AS "cardBody", w.kid AS "cardKid", w.wrap AS "cardWrap"
    FROM sealed_box b
    JOIN sealed_wrap w USING (hub_id, subject_id, compartment)
    JOIN hub_key k ON k.hub_id = w.hub_id AND k.kid = w.kid
    WHERE b.hub_id = ${hubId} AND b.subject_id = ${requestId} AND b.compartment = 'card' AND k.purpose = 'board'
    ORDER BY k.epoch DESC LIMIT 1) card ON true`;

/** A row without its card's columns, and the card. */
export function splitCard<Row extends CardColumns & { readonly requestId: string }>(
  row: Row,
): [Omit<Row, keyof CardColumns>, SealedBox | null] {
  const { cardVersion: version, cardBody: body, cardKid: kid, cardWrap: wrap, ...rest } = row;
  if (version === null || body === null || kid === null || wrap === null) return [rest, null];
  return [rest, { subjectId: row.requestId, compartment: 'card', version, body, kid, wrap }];
}
