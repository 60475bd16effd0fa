import { useMutation, useQuery } from '@apollo/client/react';
import { useMemo, useState, type ReactNode } from 'react';
import type { ClosedAreasQuery } from '../../gql/graphql';
import type { MapArea } from '../../map/map-scene';
import { loadGrid, loadNeighborhoods } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { sealFor } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';
import { Button, Card, EmptyState, Skeleton, TextField, useToast } from '../../ui';
import { DaySelect } from '../frame/day-select';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useDay } from '../frame/use-day';
import { useWords } from '../messages';
import { AreaChooser } from './area-chooser';
import { shapeOf } from './area-shape';
import { CLOSE_AREA, CLOSED_AREAS, LIFT_CLOSURE } from './area-documents';
import { factsOf, nameOf, NO_AREA } from './area-draft';
import { useOpenedAreas, type OpenedArea } from './use-opened-areas';
import './areas.css';

/** Areas that nobody is routed through on a day. The server learns that there is one, never where. */
export function Areas(): ReactNode {
  const words = useWords();
  const [day, setDay] = useDay();
  const query = useQuery(CLOSED_AREAS, { variables: { day } });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('areas.title')}</h1>
          <p>{words.t('areas.lead')}</p>
        </div>
        <DaySelect value={day} onChange={setDay} />
      </header>
      <Loaded query={query}>{({ closures }) => <AreasOfDay key={day} {...{ day, closures }} />}</Loaded>
    </>
  );
}

interface AreasOfDayProps {
  readonly day: string;
  readonly closures: ClosedAreasQuery['closures'];
}

function AreasOfDay({ day, closures }: AreasOfDayProps): ReactNode {
  const words = useWords();
  const areas = useOpenedAreas(closures);
  const grid = usePack(loadGrid, useUnlocked().me.hub.region);
  const cells = grid.at === 'ready' ? grid.value : null;
  const others = useMemo(() => (areas ?? []).flatMap((area) => shapeOf(area, cells)), [areas, cells]);
  if (areas === null) return <Skeleton label={words.t('app.loading')} />;
  return (
    <div className="stack">
      <Card title={words.t('areas.list')} icon="pause">
        {areas.length === 0 ? <EmptyState>{words.t('areas.none')}</EmptyState> : null}
        <ul className="rows">
          {areas.map((area) => (
            <ClosedArea key={area.id} area={area} />
          ))}
        </ul>
      </Card>
      <NewArea day={day} others={others} />
    </div>
  );
}

function ClosedArea({ area: { id, facts } }: { readonly area: OpenedArea }): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [lift] = useMutation(LIFT_CLOSURE, { refetchQueries: ['ClosedAreas'] });
  const name = facts?.name ?? words.t('areas.sealed');
  const open = async (): Promise<void> => {
    const done = await run((key) => lift({ variables: { id, key } }));
    if (done) say({ tone: 'success', text: words.t('areas.lifted', { name }) });
  };
  return (
    <li className="row" data-align="between">
      <strong>{name}</strong>
      <Button busy={busy} onPress={() => void open()}>
        {words.t('areas.lift', { name })}
      </Button>
    </li>
  );
}

interface NewAreaProps {
  readonly day: string;
  readonly others: readonly MapArea[];
}

function NewArea({ day, others }: NewAreaProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { keys, me } = useUnlocked();
  const { busy, run } = useCommand();
  const [close] = useMutation(CLOSE_AREA, { refetchQueries: ['ClosedAreas'] });
  const [draft, setDraft] = useState(NO_AREA);
  const known = usePack(loadNeighborhoods, me.hub.region);
  const shapes = useMemo(() => (known.at === 'ready' ? known.value : []), [known]);
  const facts = factsOf(draft, shapes);
  const missing = nameOf(draft) === '' ? 'areas.need.name' : 'areas.need.shape';
  const save = async (): Promise<void> => {
    if (!facts) return;
    const done = await run(async (key) => {
      // The command's key is the area's id too: a second press after a lost answer is the same area.
      const drawer = { subjectId: key, compartment: 'closure', version: 0 } as const;
      const box = await sealFor(keys.hub, drawer, facts, [keys.hubKey, keys.boardKey]);
      await close({ variables: { input: { id: key, day, box, key } } });
    });
    if (!done) return;
    say({ tone: 'success', text: words.t('areas.saved', { name: facts.name }) });
    setDraft(NO_AREA);
  };
  return (
    <Card title={words.t('areas.save')} icon="map">
      <div className="stack">
        <TextField
          label={words.t('areas.name')}
          hint={words.t('areas.name.hint')}
          value={draft.name}
          maxLength={80}
          onChange={(name) => setDraft({ ...draft, name })}
        />
        <AreaChooser {...{ draft, shapes, others }} onChange={setDraft} />
        <div>
          <Button
            variant="primary"
            icon="check"
            busy={busy}
            reason={facts ? undefined : words.t(missing)}
            onPress={() => void save()}
          >
            {words.t('areas.save')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
