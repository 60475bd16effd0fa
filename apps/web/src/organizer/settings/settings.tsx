import { useMutation, useQuery } from '@apollo/client/react';
import { ROADS } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import type { SettingsFieldsFragment } from '../../gql/graphql';
import { loadGrid } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, Card, NumberField, RadioRows, Select, Skeleton, useToast } from '../../ui';
import { daysFrom, useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { FlyerCard } from '../flyer/flyer-card';
import { useCommand } from '../frame/use-command';
import { KeysCard } from '../keys/keys-card';
import { WeightsCard } from '../matching/weights-card';
import { useWords } from '../messages';
import { RecoveryCard } from '../recovery/recovery-card';
import { OwnCard } from '../own/own-card';
import { ReachChooser } from './reach-chooser';
import { CHANGE_HUB, HUB_SETTINGS } from './settings-documents';
import { draftOf, isWhole, settingsOf, type SettingsDraft } from './settings-draft';
import '../areas/areas.css';
import './settings.css';

/** What the hub says about itself: whether it takes requests, how its roads are, and where it goes. */
export function Settings(): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  const { slug } = me.hub;
  const query = useQuery(HUB_SETTINGS, { variables: { slug } });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('settings.title')}</h1>
          <p>{words.t('settings.lead')}</p>
        </div>
      </header>
      <Loaded query={query}>{({ hub }) => <SettingsForm saved={hub} />}</Loaded>
      <FlyerCard />
      <OwnCard />
      {me.roles.includes('organizer') ? <WeightsCard /> : null}
      {me.roles.includes('organizer') ? <KeysCard /> : null}
      {me.roles.includes('organizer') ? <RecoveryCard /> : null}
    </>
  );
}

function SettingsForm({ saved }: { readonly saved: SettingsFieldsFragment }): ReactNode {
  const words = useWords();
  const say = useToast();
  const today = useHubTime().today();
  const { busy, run } = useCommand();
  const [change] = useMutation(CHANGE_HUB);
  // What the hands work on was read with a version of its own: fresh news never slips under them.
  const [seen, setSeen] = useState(saved);
  const [draft, setDraft] = useState(() => draftOf(saved, today));
  const startFrom = (hub: SettingsFieldsFragment): void => {
    setSeen(hub);
    setDraft(draftOf(hub, today));
  };
  const save = async (): Promise<void> => {
    const done = await run(async (key) => {
      const { data } = await change({ variables: { input: settingsOf(draft, seen.version, key) } });
      if (data) startFrom(data.changeHub);
    });
    if (done) say({ tone: 'success', text: words.t('settings.saved') });
  };
  return (
    <div className="stack">
      {saved.version > seen.version ? (
        <Banner
          tone="warning"
          announce="status"
          action={<Button onPress={() => startFrom(saved)}>{words.t('settings.theirs.take')}</Button>}
        >
          {words.t('settings.theirs')}
        </Banner>
      ) : null}
      <Intake draft={draft} onChange={setDraft} />
      <RoadsNow draft={draft} onChange={setDraft} />
      <Reach draft={draft} onChange={setDraft} />
      <PeoplePerHome draft={draft} onChange={setDraft} />
      <div>
        <Button
          variant="primary"
          icon="check"
          busy={busy}
          reason={isWhole(draft) ? undefined : words.t('settings.reach.none')}
          onPress={() => void save()}
        >
          {words.t('settings.save')}
        </Button>
      </div>
    </div>
  );
}

interface PartProps {
  readonly draft: SettingsDraft;
  readonly onChange: (draft: SettingsDraft) => void;
}

function Intake({ draft, onChange }: PartProps): ReactNode {
  const words = useWords();
  return (
    <Card title={words.t('settings.intake')} icon="door">
      <RadioRows
        label={words.t('settings.intake.label')}
        value={draft.intake}
        choices={(['open', 'paused'] as const).map((value) => ({
          value,
          label: words.t(`settings.intake.${value}`),
        }))}
        onChange={(intake) => onChange({ ...draft, intake })}
      />
    </Card>
  );
}

function RoadsNow({ draft, onChange }: PartProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  return (
    <Card title={words.t('settings.roads')} icon="cold">
      <div className="stack">
        <RadioRows
          label={words.t('settings.roads.label')}
          value={draft.roads}
          choices={ROADS.map((value) => ({
            value,
            label: words.t(`settings.roads.${value}`),
            hint: words.t(`settings.roads.${value}.hint`),
          }))}
          onChange={(roads) => onChange({ ...draft, roads })}
        />
        {draft.roads === 'dry' ? null : (
          <Select
            label={words.t('settings.roads.until')}
            value={draft.roadsUntil}
            options={daysFrom(time.today(), 8).map((day) => ({ value: day, label: time.day(day) }))}
            onChange={(roadsUntil) => onChange({ ...draft, roadsUntil })}
          />
        )}
      </div>
    </Card>
  );
}

function Reach({ draft, onChange }: PartProps): ReactNode {
  const words = useWords();
  const grid = usePack(loadGrid, useUnlocked().me.hub.region);
  return (
    <Card title={words.t('settings.reach')} icon="map">
      <div className="stack">
        <RadioRows
          label={words.t('settings.reach.label')}
          value={draft.partly ? 'partly' : 'all'}
          choices={(['all', 'partly'] as const).map((value) => ({
            value,
            label: words.t(`settings.reach.${value}`),
          }))}
          onChange={(value) => onChange({ ...draft, partly: value === 'partly' })}
        />
        {!draft.partly ? null : grid.at === 'ready' ? (
          <ReachChooser
            grid={grid.value}
            reach={draft.reach}
            onChange={(reach) => onChange({ ...draft, reach })}
          />
        ) : (
          <Skeleton label={words.t('app.loading')} />
        )}
      </div>
    </Card>
  );
}

/** Fewer pairs of eyes at each door, or more hands for it. */
function PeoplePerHome({ draft, onChange }: PartProps): ReactNode {
  const words = useWords();
  return (
    <Card title={words.t('settings.homes')} icon="lock">
      <NumberField
        label={words.t('settings.homes.label')}
        hint={words.t('settings.homes.hint')}
        value={draft.peoplePerHome}
        min={2}
        max={20}
        lessLabel={words.t('settings.homes.less')}
        moreLabel={words.t('settings.homes.more')}
        onChange={(peoplePerHome) => onChange({ ...draft, peoplePerHome: peoplePerHome ?? 2 })}
      />
    </Card>
  );
}
