import type { Tx } from '../../platform/db/db';
import type { SealedBox } from '../boxes/box.types';
import type { BoxesService } from '../boxes/boxes.service';
import type { FamilyNote } from './family-note.types';

type Row = Omit<FamilyNote, 'box'> & { readonly boxId: string };

/** More than one hub leaves unread. */
const MOST = 100;

/** Notes about one request, or all that nobody read yet: those that keep somebody away first, then the newest. */
export async function readNotes(
  tx: Tx,
  boxes: BoxesService,
  asked: { readonly hubId: string; readonly requestId: string | null },
): Promise<FamilyNote[]> {
  const { hubId, requestId } = asked;
  const rows: Row[] = await tx.query(NOTES, [hubId, requestId]);
  const subjects = rows.map(({ kind, id, boxId }) => (kind === 'message' ? id : boxId));
  const found = await boxes.findFor(tx, hubId, 'hub', ['message', 'consent'], subjects);
  return rows.map(({ boxId, ...note }) => ({ ...note, box: boxOf(note, boxId, found) }));
}

function boxOf({ kind, id }: Omit<FamilyNote, 'box'>, boxId: string, found: readonly SealedBox[]) {
  const is = (subject: string, compartment: SealedBox['compartment']): SealedBox | null =>
    found.find((box) => box.subjectId === subject && box.compartment === compartment) ?? null;
  if (kind === 'message') return is(id, 'message');
  return kind === 'consent' ? is(boxId, 'consent') : null;
}

const NOTES = `
  SELECT n.id, n.request_id AS "requestId", n.kind, n.said_at AS "saidAt", n.read_at AS "readAt", r.box_id AS "boxId"
  FROM family_note n JOIN request r ON r.hub_id = n.hub_id AND r.id = n.request_id
  WHERE n.hub_id = $1 AND CASE WHEN $2::uuid IS NULL THEN n.read_by IS NULL ELSE n.request_id = $2 END
  ORDER BY n.kind = 'not_safe' DESC, n.said_at DESC, n.id LIMIT ${MOST}`;
