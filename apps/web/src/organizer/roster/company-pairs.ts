import type { Id } from '@doorstep/std';
import type { OpenedPerson, RosterNote, RosterPerson } from './roster-model';

/** Who likes to be with whom, and who is never to be where somebody is: handles of sealed boxes as people of the hub. */
export interface Friends {
  readonly likes: ReadonlyMap<string, readonly Id[]>;
  readonly apart: readonly (readonly [Id, Id])[];
  /** Handles that nobody has: a slip of the finger, or somebody who left. */
  readonly notes: readonly RosterNote[];
}

const plain = (handle: string): string => handle.trim().toLowerCase();

export function friendsOf(
  people: readonly Pick<RosterPerson, 'id' | 'handle'>[],
  opened: ReadonlyMap<string, OpenedPerson>,
): Friends {
  const byHandle = new Map(people.map(({ id, handle }) => [plain(handle), id]));
  const likes = new Map<string, readonly Id[]>();
  const apart = new Map<string, readonly [Id, Id]>();
  const notes: RosterNote[] = [];
  const idsOf = (memberId: string, handles: readonly string[]): readonly Id[] =>
    handles.flatMap((handle) => {
      const id = byHandle.get(plain(handle));
      if (id === undefined) notes.push({ code: 'UNKNOWN_HANDLE', memberId, shiftId: null, handle });
      return id === undefined || id === memberId ? [] : [id as Id];
    });
  for (const { id } of people) {
    const said = opened.get(id);
    if (!said) continue;
    likes.set(id, idsOf(id, said.likes));
    for (const other of idsOf(id, said.apart)) {
      // One word of either is enough, whoever said it.
      const pair = [id as Id, other].sort() as unknown as readonly [Id, Id];
      apart.set(pair.join(), pair);
    }
  }
  return { likes, apart: [...apart.values()], notes };
}
