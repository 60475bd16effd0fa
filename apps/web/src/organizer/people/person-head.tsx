import { useMutation } from '@apollo/client/react';
import { useMemo, useState, type ReactNode } from 'react';
import { useLanguageName } from '../../i18n/language-name';
import { useUnlocked } from '../../platform/session/session';
import { Button, Card, SummaryList, useToast, type SummaryRow } from '../../ui';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { EndDialog, type Ending } from './end-dialog';
import { FreeTimes } from './free-times';
import { RESTORE } from './people-commands';
import type { PersonTabProps } from './person-tab';
import { StateChip } from './state-chip';
import { useProfiles } from './use-profiles';

/** Who it is, and the one press that ends everything at once. */
export function PersonHead({ person, book }: PersonTabProps): ReactNode {
  const words = useWords();
  const [ending, setEnding] = useState<Ending | null>(null);
  const stopped = useStopped(person);
  const isOut = person.state === 'suspended' || person.state === 'left';
  return (
    <>
      <header className="page-head">
        <div className="row">
          <h1>{person.handle}</h1>
          <StateChip state={person.state} />
        </div>
        <div className="row">
          {person.state === 'suspended' ? <RestoreButton person={person} stopped={stopped} /> : null}
          {person.state === 'left' ? null : (
            <Button
              icon="close"
              reason={stopped ?? (book.vouches === null ? words.t('vouch.opening') : undefined)}
              onPress={() => setEnding('remove')}
            >
              {words.t('end.remove')}
            </Button>
          )}
          {isOut ? null : (
            <Button
              variant="danger"
              icon="pause"
              reason={stopped ?? (book.vouches === null ? words.t('vouch.opening') : undefined)}
              onPress={() => setEnding('suspend')}
            >
              {words.t('end.suspend')}
            </Button>
          )}
        </div>
      </header>
      <Facts person={person} />
      {ending && book.vouches ? (
        <EndDialog
          ending={ending}
          person={person}
          vouches={book.vouches}
          known={book.known}
          onClose={() => setEnding(null)}
        />
      ) : null}
    </>
  );
}

function useStopped(person: PersonTabProps['person']): string | undefined {
  const words = useWords();
  const online = useOnline();
  const { me } = useUnlocked();
  if (!online) return words.t('frame.offlineReason');
  return person.id === me.id ? words.t('end.notSelf') : undefined;
}

interface RestoreProps {
  readonly person: PersonTabProps['person'];
  readonly stopped: string | undefined;
}

function RestoreButton({ person, stopped }: RestoreProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [restore] = useMutation(RESTORE);
  const press = async (): Promise<void> => {
    const done = await run((key) => restore({ variables: { memberId: person.id, key } }));
    if (done) say({ tone: 'success', text: words.t('end.restored', { handle: person.handle }) });
  };
  return (
    <Button icon="undo" busy={busy} reason={stopped} onPress={() => void press()}>
      {words.t('end.restore')}
    </Button>
  );
}

function Facts({ person }: { readonly person: PersonTabProps['person'] }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  const languageName = useLanguageName();
  const one = useMemo(() => [person], [person]);
  const { profiles, open, close } = useProfiles(one);
  const profile = profiles?.get(person.id);
  const sealed: readonly SummaryRow[] = profiles
    ? [
        { term: words.t('people.name'), value: profile?.name ?? words.t('people.noProfile') },
        { term: words.t('people.phone'), value: <bdi dir="ltr">{profile?.phone ?? ''}</bdi> },
        {
          term: words.t('people.languages'),
          value: profile?.languages.map(languageName).join(', ') ?? '',
        },
      ]
    : [];
  return (
    <Card
      title={words.t('person.facts')}
      action={
        profiles ? (
          <Button size="small" icon="lock" onPress={close}>
            {words.t('person.close')}
          </Button>
        ) : (
          <Button size="small" icon="key" onPress={() => void open()}>
            {words.t('person.open')}
          </Button>
        )
      }
    >
      <SummaryList
        rows={[
          ...sealed,
          { term: words.t('person.joined'), value: time.shortDay(person.joinedOn) },
          { term: words.t('column.zone'), value: zone(person.homeCell) },
          { term: words.t('column.trust'), value: words.t('people.tier', { tier: person.tier }) },
          {
            term: words.t('column.vehicle'),
            value: words.t('person.vehicle', {
              vehicle: words.t(`vehicle.${person.vehicle}`),
              can: words.t('people.seats', { seats: person.seats, boxes: person.loadUnits }),
            }),
          },
          { term: words.t('column.free'), value: <FreeTimes availability={person.availability} /> },
          { term: words.t('column.hours'), value: words.t('people.hours', { hours: person.hoursThisMonth }) },
          { term: words.t('column.open'), value: person.openClaims },
        ]}
      />
    </Card>
  );
}
