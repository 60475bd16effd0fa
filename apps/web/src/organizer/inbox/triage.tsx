import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { OpenCaseFieldsFragment } from '../../gql/graphql';
import { Banner, Button, Card, Chip, SummaryList, type SummaryRow } from '../../ui';
import { carriedUnits, CoarseFacts } from '../case/coarse-facts';
import { kindIcon } from '../case/kind-icon';
import { useOpened } from '../case/use-opened';
import { useZone } from '../case/use-zone';
import { FaultNote } from '../frame/fault-note';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { NO_PINS, PlaceChecks, type Pins } from '../place/place-checks';
import { PlanOfRequest } from '../household/plan-of-request';
import { Answers } from './answers';
import { FamilyNotes } from '../family/family-notes';
import { CallsCard } from './calls-card';
import { useCapacityLine } from './capacity-line';
import type { CaseRow } from './case-rows';
import { ChangedMeanwhile, useSeen } from './changed-meanwhile';
import { Decisions } from './decisions';
import { CASE_FILE } from './inbox-documents';
import { KitChoice, useKitChoice } from './kit-choice';
import { useShortcuts, useShortcutsOn } from './shortcuts';
import { TaskList } from './task-list';
import { useOthersHere, usePresence } from './use-presence';
import { useHeard } from './use-heard';
import { useTags } from './use-tags';

interface TriageProps {
  readonly caseId: string;
  readonly others: readonly CaseRow[];
}

/** One request, from closed drawers to a decision. */
export function Triage({ caseId, others }: TriageProps): ReactNode {
  const query = useQuery(CASE_FILE, { variables: { id: caseId } });
  // While it is read again, opened drawers and half a decision stay as they are.
  const kept = { ...query, data: query.data ?? query.previousData };
  return (
    <Loaded query={kept}>
      {({ caseFile }) => <CaseDesk file={caseFile} others={others} onChanged={() => void query.refetch()} />}
    </Loaded>
  );
}

interface CaseDeskProps {
  readonly file: OpenCaseFieldsFragment;
  readonly others: readonly CaseRow[];
  readonly onChanged: () => void;
}

function CaseDesk({ file, others, onChanged }: CaseDeskProps): ReactNode {
  const words = useWords();
  const zone = useZone();
  const keysOn = useShortcutsOn();
  const { opening, open, close } = useOpened(file.id, file.boxes);
  const [pins, setPins] = useState<Pins>(NO_PINS);
  const seen = useSeen(file);
  usePresence(file.id);
  const facts = opening.at === 'open' ? opening.facts : null;
  const kit = useKitChoice(file, facts);
  useTags(file, facts, onChanged);
  useHeard(file, facts);
  const changed = (): void => {
    seen.accept();
    onChanged();
  };
  useShortcuts({ o: () => void (facts ? close() : open()) });
  const shut = facts !== null && Object.keys(facts).length - 1 < file.boxes.length;

  return (
    <div className="stack">
      {seen.before ? <ChangedMeanwhile before={seen.before} now={file} onSeen={seen.accept} /> : null}
      <Card
        title={words.t('case.title', { kind: words.t(`kind.${file.kind}`), zone: zone(file.cell) })}
        icon={kindIcon(file.kind)}
        action={<Chip>{words.t(`request.${file.state}`)}</Chip>}
      >
        <Here here={file.here} />
        <Known file={file} />
        {facts ? null : (
          <div className="row">
            <Button
              icon="key"
              variant="primary"
              busy={opening.at === 'opening'}
              onPress={() => void open()}
              {...(keysOn ? { shortcut: 'O' } : {})}
            >
              {words.t('case.open')}
            </Button>
            <p className="meta">{words.t('case.sealed.note')}</p>
          </div>
        )}
        {opening.at === 'refused' ? <FaultNote error={opening.error} onRetry={() => void open()} /> : null}
        {shut ? <Banner tone="warning">{words.t('case.drawerShut')}</Banner> : null}
      </Card>
      {facts ? (
        <>
          <Card
            title={words.t('case.opened')}
            action={<Button onPress={close}>{words.t('case.close')}</Button>}
          >
            <Answers facts={facts} />
          </Card>
          {facts.place && file.tasks.length === 0 ? (
            <PlaceChecks
              place={facts.place}
              cells={{ home: file.cell, destination: file.destinationCell }}
              pins={pins}
              onPins={setPins}
            />
          ) : null}
          <KitChoice choice={kit} />
        </>
      ) : null}
      {file.tasks.length > 0 ? <TaskList tasks={file.tasks} /> : null}
      <PlanOfRequest requestId={file.id} />
      <FamilyNotes requestId={file.id} version={file.version} onRead={onChanged} />
      <CallsCard file={file} onChanged={onChanged} />
      <Decisions
        {...{ file, facts, pins, kit, others }}
        mustLook={seen.before !== null}
        onChanged={changed}
      />
    </div>
  );
}

/** "Rosa is here": who else has this one on the desk now. */
function Here({ here }: Pick<OpenCaseFieldsFragment, 'here'>): ReactNode {
  const words = useWords();
  const others = useOthersHere(here);
  return (
    <span role="status">
      {others.length > 0 ? (
        <Chip tone="info" icon="people">
          {words.t('here.now', {
            who: new Intl.ListFormat(words.locale).format(others),
            count: others.length,
          })}
        </Chip>
      ) : null}
    </span>
  );
}

/** What the server knows. */
function Known({ file }: { readonly file: OpenCaseFieldsFragment }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const capacity = useCapacityLine(file);
  const rows: SummaryRow[] = [
    {
      term: words.t('case.when'),
      value: `${time.day(file.day)}, ${time.window(file.fromMinute, file.toMinute)}`,
    },
    {
      term: words.t('case.asked'),
      value: words.t('case.asked.value', {
        age: time.daysOld(file.createdOn),
        channel: words.t(`channel.${file.channel}`),
      }),
    },
    ...(carriedUnits(file) > 0 || file.flags.length > 0
      ? [
          {
            term: words.t('case.size'),
            value: <CoarseFacts loadUnits={carriedUnits(file)} flags={file.flags} />,
          },
        ]
      : []),
    { term: words.t('case.expires'), value: time.day(file.expiresOn) },
    { term: words.t('case.openings'), value: <Openings openings={file.openings} /> },
  ];
  if (capacity !== null) rows.splice(1, 0, { term: words.t('capacity.term'), value: capacity });
  if (file.standing) {
    const to = `/standing/${file.standing.id}`;
    rows.push({
      term: words.t('case.standing'),
      value: <Link to={to}>{words.t('case.standing.open')}</Link>,
    });
  }
  if (file.referredTo) rows.push({ term: words.t('case.referredTo'), value: file.referredTo.name });
  if (file.samePlace.length > 0) {
    rows.push({
      term: words.t('case.sameDoor'),
      value: words.t('case.same.value', { count: file.samePlace.length }),
    });
  }
  if (file.sameHousehold.length > 0) {
    rows.push({
      term: words.t('case.same'),
      value: words.t('case.same.value', { count: file.sameHousehold.length }),
    });
  }
  return <SummaryList rows={rows} />;
}

function Openings({ openings }: Pick<OpenCaseFieldsFragment, 'openings'>): ReactNode {
  const words = useWords();
  const time = useHubTime();
  if (openings.length === 0) return words.t('case.openings.none');
  return (
    <ul>
      {openings.map(({ role, day }, i) => {
        const key = `role.${role}`;
        return (
          <li key={i}>
            {words.t('case.openings.value', {
              role: words.has(key) ? words.t(key) : role,
              day: time.day(day),
            })}
          </li>
        );
      })}
    </ul>
  );
}
