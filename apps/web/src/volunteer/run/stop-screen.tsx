import { useState, type ReactNode } from 'react';
import { Button } from '../kit';
import { usePocket } from '../frame/pocket';
import { go, Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { CallHub } from './call-hub';
import type { Run, Stop } from './kept-run';
import { HeldNote } from './held-stops';
import { Meetings } from './meetings';
import { CareStop } from '../care/care-stop';
import { RideStop } from '../ride/ride-stop';
import { mapLink, spokenPlaceOf } from './place-state';
import { Problem } from './problem';
import { currentStop } from './run-model';
import { StopPlace } from './stop-place';
import { stopTitle } from './stop-title';
import { SyncChip } from '../outbox/sync-chip';
import { TopStrip } from './top-strip';
import { UndoBar } from './undo-bar';
import { usePlace, type PlaceState } from './use-place';
import { WayCard } from '../way/way-card';
import type { Shown } from './use-shown-run';

interface StopScreenProps extends Shown {
  readonly problem: boolean;
}

/** One stop at a time: the first that is not over. */
export function StopScreen({ kept, run, problem }: StopScreenProps): ReactNode {
  const stop = currentStop(run);
  if (!stop) return null;
  // A new stop is a new screen: nothing of the last one may stay in it.
  return problem ? (
    <Problem key={stop.id} kept={kept} run={run} stop={stop} />
  ) : (
    <OneStop key={stop.id} kept={kept} run={run} stop={stop} />
  );
}

function OneStop({ kept, run, stop }: Shown & { readonly stop: Stop }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const place = usePlace({ run, stop, hub: kept.hub.id });
  const spoken = place.at === 'open' ? spokenPlaceOf(stop, place.facts) : null;
  const link = spoken ? mapLink(spoken.point, navigator.userAgent) : null;
  const [wayShown, setWayShown] = useState(false);
  return (
    <Screen
      title={stopTitle(words, run)}
      sub={<TopStrip letter={run.letter} text={words.t('stop.by', { time: time.clock(stop.windowTo) })} />}
      aside={<SyncChip />}
    >
      <UndoBar runId={run.id} />
      <HeldNote run={run} />
      <Meetings run={run} />
      <StopPlace stop={stop} place={place} hub={kept.hub} />
      {wayShown && place.at === 'open' && spoken?.point && link ? (
        <WayCard {...{ run, stop, link }} hub={kept.hub} facts={place.facts} goal={spoken.point} />
      ) : null}
      <div className="stop-actions">
        <Button
          size="big"
          icon="map"
          pressed={wayShown}
          reason={link ? undefined : words.t(spoken ? 'stop.noPoint' : 'stop.noPlaceYet')}
          onPress={() => setWayShown(!wayShown)}
        >
          {words.t(wayShown ? 'way.hide' : 'way.show')}
        </Button>
        {stop.leg || stop.taskKind === 'sitting' ? null : <Done run={run} stop={stop} />}
      </div>
      <WithPeople kept={kept} run={run} stop={stop} place={place} />
      <div className="stop-other">
        <Link to={`/runs/${run.id}/problem`} size="big" icon="alert">
          {words.t('stop.problem')}
        </Link>
        <CallHub hub={kept.hub} />
      </div>
      <Button variant="quiet" icon="list" onPress={() => go('/runs')}>
        {words.t('taken.runs')}
      </Button>
    </Screen>
  );
}

/** The end of a stop that asks for one press; a second one says nothing new. */
function Done({ run, stop }: { readonly run: Run; readonly stop: Stop }): ReactNode {
  const words = useWords();
  const { book } = usePocket();
  const [pressed, setPressed] = useState(false);
  const done = (): void => {
    if (pressed) return;
    setPressed(true);
    void book.record(stop, run.id, { outcome: 'done', reason: null, goods: null });
  };
  return (
    <Button variant="primary" size="main" icon="check" onPress={done}>
      {words.t(stop.goal ? 'stop.done.haul' : `stop.done.${stop.kind}`)}
    </Button>
  );
}

/** Riders and children have presses of their own. */
function WithPeople({
  kept,
  run,
  stop,
  place,
}: Shown & { readonly stop: Stop; readonly place: PlaceState }): ReactNode {
  const facts = place.at === 'open' ? place.facts : null;
  if (stop.leg) return <RideStop {...{ run, stop, facts }} leg={stop.leg} hub={kept.hub} />;
  return stop.taskKind === 'sitting' ? <CareStop run={run} stop={stop} /> : null;
}
