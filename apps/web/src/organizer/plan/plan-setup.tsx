import type { Day } from '@doorstep/std';
import type { ReactNode } from 'react';
import { Button, Card, CheckRows, Disclosure, NumberField } from '../../ui';
import { useWords } from '../messages';
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
  const drivers = <DriverChoice people={people} day={day} chosen={setup.chosen} onChange={setup.setChosen} />;
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

/** Runs that stay as they are; those not yet on the way may be planned again, and their drivers asked again. */
function KeptRuns({ desk }: Pick<PlanSetupProps, 'desk'>): ReactNode {
  const words = useWords();
  const { accepted, kept, setup } = desk;
  return (
    <>
      {kept > 0 ? <p className="meta">{words.t('plan.kept', { count: kept })}</p> : null}
      {accepted > 0 ? (
        <CheckRows
          shape="chips"
          label={words.t('plan.accepted')}
          value={setup.reopen ? ['reopen'] : []}
          onChange={(value) => setup.setReopen(value.length > 0)}
          choices={[
            {
              value: 'reopen',
              label: words.t('plan.reopen', { count: accepted }),
              hint: words.t('plan.reopen.hint'),
            },
          ]}
        />
      ) : null}
    </>
  );
}
