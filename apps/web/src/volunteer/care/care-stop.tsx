import { useState, type ReactNode } from 'react';
import './care.css';
import { Banner, Button } from '../kit';
import { usePocket } from '../frame/pocket';
import { useNow } from '../frame/use-now';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import type { Run, Stop } from '../run/kept-run';
import { AllergiesFirst } from './allergies-first';
import { phaseOf, openCheck } from './care-model';
import { CheckCall } from './check-call';
import { ChildrenHere } from './children-here';
import { EndCare } from './end-care';
import type { KeptCare } from './kept-care';
import { useCareOfTask, useSheet } from './use-care';
import { useList } from './use-list';

const TICK = 15_000;

interface CareStopProps {
  readonly run: Run;
  readonly stop: Stop;
}

/** What a carer does at the stop: I am here, the second adult, the children one by one, the calls, the end. */
export function CareStop({ run, stop }: CareStopProps): ReactNode {
  const words = useWords();
  const kept = useCareOfTask(stop.taskId);
  if (kept) return <Known kept={kept} run={run} stop={stop} />;
  return (
    <Banner tone="info" announce="status">
      {words.t('care.unknown')}
    </Banner>
  );
}

function Known({ kept, run, stop }: CareStopProps & { readonly kept: KeptCare }): ReactNode {
  const { care } = kept;
  const { cares } = usePocket();
  const words = useWords();
  const now = useNow(TICK);
  const sheet = useSheet(kept);
  const phase = phaseOf(care);
  const check = openCheck(care, now);
  const facts = sheet.at === 'open' ? sheet.facts : null;
  return (
    <section className="care" aria-label={words.t('care.title')}>
      {check ? <CheckCall check={check} careId={care.id} /> : null}
      <AllergiesFirst sheet={sheet} />
      {phase === 'before' ? (
        <Button
          variant="primary"
          size="main"
          icon="check"
          onPress={() => void cares.act({ kind: 'careArrive', careId: care.id })}
        >
          {words.t('care.arrive')}
        </Button>
      ) : null}
      {phase === 'second_adult' || phase === 'hub' ? <Waiting kept={kept} /> : null}
      {phase === 'children' || phase === 'all_home' ? <ChildrenHere care={care} sheet={facts} /> : null}
      {phase === 'all_home' || phase === 'over' ? <EndCare care={care} run={run} stop={stop} /> : null}
    </section>
  );
}

/** The first adult waits; nobody receives a child before the second one is there. */
function Waiting({ kept: { care } }: { readonly kept: KeptCare }): ReactNode {
  const words = useWords();
  const list = useList();
  const online = useOnline();
  const { cares } = usePocket();
  const [asked, setAsked] = useState(false);
  const isAlone = phaseOf(care) === 'second_adult';
  const late = care.adults.filter(({ here }) => !here).map(({ handle }) => handle);
  const again = (): void => {
    setAsked(true);
    void cares.act({ kind: 'careArrive', careId: care.id });
  };
  return (
    <div className="care-wait" role="status">
      <h2>{words.t(isAlone ? 'care.waitingSecond' : 'care.waitingHub')}</h2>
      <p>
        {isAlone && late.length > 0
          ? words.t('care.waitingFor', { handles: list(late) })
          : words.t(isAlone ? 'care.waitingAnybody' : 'care.waitingHubLead')}
      </p>
      <p>{words.t('care.noChildYet')}</p>
      {online ? null : <p>{words.t('care.needsSignal')}</p>}
      <Button size="big" icon="redo" onPress={again}>
        {words.t(asked ? 'care.lookedAgain' : 'care.lookAgain')}
      </Button>
    </div>
  );
}
