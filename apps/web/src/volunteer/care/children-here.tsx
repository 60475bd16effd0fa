import type { ChildStep, SheetFacts } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { Button, Card, Chip } from '../kit';
import { useHubTime } from '../frame/hub-time';
import { usePocket } from '../frame/pocket';
import { useWords, type MessageKey } from '../messages';
import { whereChildrenAre } from './care-model';
import { useChildName, useFamilyName } from './child-name';
import { HandOver } from './hand-over';
import type { Location, MyCare } from './kept-care';

/** What may be done with a child where it is. The first is the one that matters. */
const STEPS: Readonly<Record<Location['state'], readonly ChildStep[]>> = {
  with_parent: ['receive'],
  in_care: ['give_back', 'set_out'],
  in_transit: ['arrive', 'give_back'],
};
/** Steps in which somebody of the family gives or receives: the carer says who. */
const NAMES_FAMILY: ReadonlySet<ChildStep> = new Set(['receive', 'give_back']);

interface ChildrenHereProps {
  readonly care: MyCare;
  readonly sheet: SheetFacts | null;
}

/** The children one by one: where each is, and the next hand it goes into. */
export function ChildrenHere({ care, sheet }: ChildrenHereProps): ReactNode {
  const words = useWords();
  const list = whereChildrenAre(care);
  const here = list.filter(({ state }) => state !== 'with_parent').length;
  return (
    <>
      <h2>
        <span role="status">{words.t('care.count', { here, all: list.length })}</span>
      </h2>
      <ul className="cards" aria-label={words.t('care.children')}>
        {list.map((line) => (
          <li key={line.child}>
            <Child care={care} sheet={sheet} line={line} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Child({ care, sheet, line }: ChildrenHereProps & { readonly line: Location }): ReactNode {
  const words = useWords();
  const { cares } = usePocket();
  const name = useChildName()(sheet, line.child);
  const [asking, setAsking] = useState<ChildStep | null>(null);
  const step = (what: ChildStep, family: number | null): void => {
    setAsking(null);
    void cares.act({ kind: 'childStep', careId: care.id, child: line.child, step: what, family });
  };
  return (
    <Card title={name} level={3} icon="child">
      <Where care={care} sheet={sheet} line={line} />
      {asking ? (
        <HandOver
          step={asking}
          sheet={sheet}
          name={name}
          onDone={(family) => step(asking, family)}
          onBack={() => setAsking(null)}
        />
      ) : (
        <div className="actions">
          {STEPS[line.state].map((what, i) => (
            <Button
              key={what}
              size="big"
              variant={i === 0 ? 'primary' : 'secondary'}
              onPress={() => (NAMES_FAMILY.has(what) ? setAsking(what) : step(what, null))}
            >
              {words.t(`childStep.${what}` as MessageKey, { name })}
            </Button>
          ))}
        </div>
      )}
    </Card>
  );
}

function Where({ care, sheet, line }: ChildrenHereProps & { readonly line: Location }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const familyName = useFamilyName();
  const handle = care.adults.find(({ memberId }) => memberId === line.receiverMember)?.handle;
  const who =
    line.receiverFamily === null
      ? (handle ?? words.t('care.somebody'))
      : familyName(sheet, line.receiverFamily);
  return (
    <p>
      <Chip tone={line.state === 'with_parent' ? 'plain' : 'success'} icon="pin">
        {words.t(`childState.${line.state}` as MessageKey)}
      </Chip>{' '}
      {line.n === 0 ? null : words.t('care.since', { who, time: time.clock(line.deviceTime) })}
    </p>
  );
}
