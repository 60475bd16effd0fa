import { useQuery } from '@apollo/client/react';
import { deriveTasks, householdSize, loadUnitsFor, type TaskDraft } from '@doorstep/lifecycle';
import { day as dayText } from '@doorstep/std';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { KitsQuery, OpenCaseFieldsFragment } from '../../gql/graphql';
import { Banner, Card, Select } from '../../ui';
import type { OpenedCase } from '../case/use-opened';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { rideSource } from '../rides/ride-source';
import { KITS } from './inbox-documents';

type Kit = KitsQuery['kits'][number];
type When = Pick<OpenCaseFieldsFragment, 'day' | 'fromMinute' | 'toMinute'>;

export interface KitChoiceState {
  readonly drafts: readonly TaskDraft[];
  /** The same at another time. */
  readonly draftsAt: (when: When) => readonly TaskDraft[];
  readonly kits: readonly Kit[];
  readonly kitId: string | null;
  readonly choose: (id: string | null) => void;
  /** Whether this request carries goods at all. */
  readonly carries: boolean;
  /** Whether there is something to decide on this screen. */
  readonly shown: boolean;
}

/** The kit for so many people: the one of their load that can be made, else the nearest above, else none. */
export function kitFor(kits: readonly Kit[], loadUnits: number): Kit | null {
  const enough = kits
    .filter((kit) => kit.makeable > 0 && kit.loadUnits >= loadUnits)
    .sort((a, b) => a.loadUnits - b.loadUnits);
  return enough[0] ?? null;
}

/** The tasks that opened facts make of a request, and the kit its delivery carries. */
export function useKitChoice(file: OpenCaseFieldsFragment, facts: OpenedCase | null): KitChoiceState {
  const { data } = useQuery(KITS);
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const { zone } = useHubTime();
  const draftsAt = useCallback(
    (when: When) => (facts ? draftsOf({ ...file, ...when }, facts, zone) : []),
    [file, facts, zone],
  );
  const drafts = useMemo(() => draftsAt(file), [draftsAt, file]);
  const carries = drafts.some((draft) => draft.kind === 'delivery' && draft.loadUnits > 0);
  const kits = data?.kits ?? [];
  const units = facts?.care ? loadUnitsFor(householdSize(facts.care)) : file.loadUnits;
  const kitId = !carries ? null : chosen === undefined ? (kitFor(kits, units)?.id ?? null) : chosen;
  return { drafts, draftsAt, kits, kitId, choose: setChosen, carries, shown: file.tasks.length === 0 };
}

function draftsOf(file: OpenCaseFieldsFragment, { care }: OpenedCase, zone: string): readonly TaskDraft[] {
  const { kind, fromMinute, toMinute, loadUnits, flags } = file;
  return deriveTasks({
    kind,
    fromMinute,
    toMinute,
    loadUnits,
    flags,
    ...rideSource(care, dayText(file.day), zone),
    ...(care?.sittingMinutes === undefined ? {} : { sittingMinutes: care.sittingMinutes }),
  });
}

export function KitChoice({ choice }: { readonly choice: KitChoiceState }): ReactNode {
  const words = useWords();
  if (!choice.shown) return null;
  return (
    <Card title={words.t('case.tasks')}>
      {choice.drafts.length === 0 ? (
        <Banner tone="info">{words.t('case.tasks.none')}</Banner>
      ) : (
        <p>{words.t('case.tasks.become', { count: choice.drafts.length })}</p>
      )}
      <ul className="row">
        {choice.drafts.map((draft) => (
          <li key={`${draft.kind} ${draft.part}`}>{words.t(`task.${draft.kind}`)}</li>
        ))}
      </ul>
      {choice.carries ? (
        <Select
          label={words.t('case.kit')}
          value={choice.kitId ?? ''}
          onChange={(id) => choice.choose(id === '' ? null : id)}
          options={[
            { value: '', label: words.t('case.kit.none') },
            ...choice.kits.map((kit) => ({
              value: kit.id,
              label: words.t('case.kit.option', { name: kit.name, makeable: kit.makeable }),
            })),
          ]}
        />
      ) : null}
    </Card>
  );
}
