import type { Day } from '@doorstep/std';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Button, Card, CheckRows, Disclosure, NumberField } from '../../ui';
import { useZone } from '../case/use-zone';
import { useWords } from '../messages';
import { zonesOf } from './around-tasks';
import { REOPENINGS } from './asked-again';
import { DriverChoice } from './driver-choice';
import type { Person } from './question-of';
import type { PlanDeskState } from './use-plan-desk';

interface PlanSetupProps {
  readonly day: Day;
  readonly people: readonly Person[];
  readonly desk: PlanDeskState;
}

/** Who drives, by which rules; the button that begins. Folds up once there is a plan. */
export function PlanSetup({ day, people, desk }: PlanSetupProps): ReactNode {
  const words = useWords();
  const { setup, tasks, history } = desk;
  const drivers = (
    <DriverChoice
      {...{ people, day }}
      duties={desk.duties}
      chosen={setup.chosen}
      onChange={setup.setChosen}
    />
  );
  return (
    <Card title={words.t('plan.setup')} icon="people">
      {history.now ? (
        <Disclosure summary={words.t('plan.chosen', { count: setup.chosen.length })}>{drivers}</Disclosure>
      ) : (
        drivers
      )}
      <div className="row" data-gap="5">
        <NumberField
          label={words.t('plan.maxStops')}
          hint={words.t('plan.maxStops.hint')}
          min={1}
          max={40}
          value={setup.maxStops}
          onChange={setup.setMaxStops}
          lessLabel={words.t('plan.less')}
          moreLabel={words.t('plan.more')}
        />
      </div>
      <KeptRuns desk={desk} />
      <HeldAreas desk={desk} day={day} />
      <div className="row">
        <Button
          variant={history.now ? 'secondary' : 'primary'}
          size="big"
          icon="route"
          busy={desk.opening}
          reason={setup.chosen.length === 0 ? words.t('plan.needDriver') : undefined}
          onPress={() => void desk.plan()}
        >
          {words.t(history.now ? 'plan.again' : 'plan.go')}
        </Button>
        <span>
          <strong>{words.t('plan.tasks', { count: tasks.length })}</strong>
          <br />
          <span className="meta">{words.t('plan.noted', { count: tasks.length })}</span>
        </span>
      </div>
    </Card>
  );
}

/** Runs that stay as they are, and those whose rest is planned again: their stops keep their driver unless it pays. */
function KeptRuns({ desk }: Pick<PlanSetupProps, 'desk'>): ReactNode {
  const words = useWords();
  const { kept, reopenable, setup } = desk;
  const choices = REOPENINGS.filter((which) => reopenable[which] > 0);
  return (
    <>
      {kept > 0 ? <p className="meta">{words.t('plan.kept', { count: kept })}</p> : null}
      {choices.length > 0 ? (
        <CheckRows
          shape="chips"
          label={words.t('plan.reopen')}
          value={setup.reopen}
          onChange={(value) => setup.setReopen(REOPENINGS.filter((which) => value.includes(which)))}
          choices={choices.map((which) => ({
            value: which,
            label: words.t(`plan.reopen.${which}`, { count: reopenable[which] }),
            hint: words.t(`plan.reopen.${which}.hint`),
          }))}
        />
      ) : null}
    </>
  );
}

/** Areas into which nobody is sent: their tasks stay unplanned, and say why. */
function HeldAreas({ desk, day }: Pick<PlanSetupProps, 'desk' | 'day'>): ReactNode {
  const words = useWords();
  const zone = useZone();
  const { tasks, setup } = desk;
  const zones = zonesOf(tasks, zone);
  if (zones.length === 0) return null;
  return (
    <Disclosure summary={words.t('plan.areas', { count: setup.heldZones.length })}>
      <CheckRows
        shape="chips"
        label={words.t('plan.areas.held')}
        value={setup.heldZones}
        onChange={setup.setHeldZones}
        choices={zones.map((name) => ({ value: name, label: name }))}
      />
      <p className="meta">{words.t('plan.areas.hint')}</p>
      <p>
        <Link to={`/areas?day=${day}`}>{words.t('plan.areas.closed')}</Link>
      </p>
    </Disclosure>
  );
}
