import { useState, type ReactNode } from 'react';
import type { OpenCaseFieldsFragment } from '../../gql/graphql';
import { Button, Card, DataTable } from '../../ui';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { differences, type Compared } from './case-diff';

export interface Seen {
  /** The case as it was when this person last looked; null while that is what it is now. */
  readonly before: OpenCaseFieldsFragment | null;
  /** The person saw what changed, or changed it themselves. */
  readonly accept: () => void;
}

/** Holds on to a case as it was opened, so that a change by somebody else is shown before anything is decided on it. */
export function useSeen(file: OpenCaseFieldsFragment): Seen {
  const [seen, setSeen] = useState(file);
  const [accepting, setAccepting] = useState(false);
  if (accepting && seen !== file) {
    setSeen(file);
    if (seen.version !== file.version) setAccepting(false);
  }
  const accept = (): void => {
    setSeen(file);
    // The answer to one's own command comes with the next reading.
    setAccepting(true);
  };
  return { before: seen.version === file.version ? null : seen, accept };
}

interface ChangedMeanwhileProps {
  readonly before: OpenCaseFieldsFragment;
  readonly now: OpenCaseFieldsFragment;
  readonly onSeen: () => void;
}

/** First save wins: the second person reads who changed what, and goes on from there. Nothing typed here is lost. */
export function ChangedMeanwhile({ before, now, onSeen }: ChangedMeanwhileProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const text = useFactText();
  const { lastChange } = now;
  const rows = differences(before, now).map((name) => ({
    name,
    was: text(before, name),
    is: text(now, name),
  }));
  return (
    <Card
      tone="attention"
      icon="alert"
      title={
        lastChange
          ? words.t('changed.title', { who: lastChange.by, time: time.clock(lastChange.at) })
          : words.t('changed.title.somebody')
      }
      action={
        <Button variant="primary" icon="check" onPress={onSeen}>
          {words.t('changed.seen')}
        </Button>
      }
    >
      <p role="alert">{words.t('changed.lead')}</p>
      {rows.length === 0 ? (
        <p>{words.t('changed.sealed')}</p>
      ) : (
        <DataTable
          caption={words.t('changed.table')}
          rows={rows}
          rowKey={({ name }) => name}
          columns={[
            {
              id: 'what',
              header: words.t('changed.what'),
              rowHeader: true,
              cell: ({ name }) => words.t(`changed.fact.${name}`),
            },
            { id: 'was', header: words.t('changed.was'), cell: ({ was }) => was },
            { id: 'is', header: words.t('changed.is'), cell: ({ is }) => is },
          ]}
        />
      )}
    </Card>
  );
}

function useFactText(): (file: OpenCaseFieldsFragment, name: Compared) => string {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  const list = new Intl.ListFormat(words.locale);
  return (file, name) => {
    const of: Readonly<Record<Compared, () => string>> = {
      state: () => words.t(`request.${file.state}`),
      when: () => `${time.shortDay(file.day)}, ${time.window(file.fromMinute, file.toMinute)}`,
      where: () =>
        list.format([file.cell, ...(file.destinationCell === null ? [] : [file.destinationCell])].map(zone)),
      size: () => words.t('size.small', { units: file.loadUnits }),
      flags: () => list.format(file.flags.map((flag) => words.t(`flag.${flag}`))),
      hold: () => (file.heldUntil === null ? '–' : time.shortDay(file.heldUntil)),
    };
    return of[name]();
  };
}
