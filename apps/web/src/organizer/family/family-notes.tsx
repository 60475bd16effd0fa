import { useMutation, useQuery } from '@apollo/client/react';
import { readDrawer } from '@doorstep/lifecycle';
import { useEffect, useState, type ReactNode } from 'react';
import { graphql } from '../../gql';
import type { FamilyNotesQuery } from '../../gql/graphql';
import { openWith } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, Card, Chip } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';

const FAMILY_NOTES = graphql(`
  query FamilyNotes($requestId: ID!) {
    familyNotes(requestId: $requestId) {
      id
      kind
      saidAt
      readAt
      box {
        subjectId
        compartment
        version
        body
        kid
        wrap
      }
    }
  }
`);

const READ_NOTE = graphql(`
  mutation ReadFamilyNote($id: ID!, $key: ID!) {
    readFamilyNote(id: $id, key: $key)
  }
`);

type Note = FamilyNotesQuery['familyNotes'][number];

interface FamilyNotesProps {
  readonly requestId: string;
  /** A new version of the request: something may have been said. */
  readonly version: number;
  readonly onRead: () => void;
}

/** What the family said after it asked: opened in this browser, and ticked off by whoever acts on it. */
export function FamilyNotes({ requestId, version, onRead }: FamilyNotesProps): ReactNode {
  const words = useWords();
  const { data, refetch } = useQuery(FAMILY_NOTES, {
    variables: { requestId },
    fetchPolicy: 'cache-and-network',
  });
  useEffect(() => void refetch(), [refetch, version]);
  const notes = data?.familyNotes ?? [];
  if (notes.length === 0) return null;
  return (
    <Card title={words.t('family.title')} icon="people">
      {notes.some(({ kind, readAt }) => kind === 'not_safe' && readAt === null) ? (
        <Banner tone="danger">{words.t('family.notSafe')}</Banner>
      ) : null}
      <ol className="rows">
        {notes.map((note) => (
          <NoteRow
            key={note.id}
            note={note}
            onRead={() => {
              void refetch();
              onRead();
            }}
          />
        ))}
      </ol>
    </Card>
  );
}

function NoteRow({ note, onRead }: { readonly note: Note; readonly onRead: () => void }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { busy, run } = useCommand();
  const [read] = useMutation(READ_NOTE);
  const lines = useNoteLines(note);
  const tick = async (): Promise<void> => {
    if (await run((key) => read({ variables: { id: note.id, key } }))) onRead();
  };
  return (
    <li className="row-block">
      <div className="row">
        <Chip>{words.t(`family.${note.kind}`)}</Chip>
        <span dir="auto">{lines.join(' · ')}</span>
        <span className="meta">{time.moment(note.saidAt)}</span>
        {note.readAt === null ? (
          <Button size="small" busy={busy} onPress={() => void tick()}>
            {words.t('family.read')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** The words of a message, or what the household agrees to now; nothing while it does not open. */
function useNoteLines({ kind, box }: Note): readonly string[] {
  const words = useWords();
  const { keys } = useUnlocked();
  const [value, setValue] = useState<unknown>(null);
  useEffect(() => {
    let here = true;
    if (box !== null)
      void openWith<unknown>(keys, box).then((opened) =>
        here && opened.ok ? setValue(opened.value) : undefined,
      );
    return () => {
      here = false;
    };
  }, [box, keys]);
  if (value === null) return [];
  if (kind === 'message') {
    const message = readDrawer('message', value);
    return message.ok ? [message.value.text] : [];
  }
  const consent = readDrawer('consent', value);
  if (!consent.ok) return [];
  const agreed = consent.value.agreed.map((one) => words.t(`family.agreed.${one}`));
  return agreed.length === 0 ? [words.t('family.agreed.none')] : agreed;
}
