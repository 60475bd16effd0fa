import { useApolloClient, useMutation } from '@apollo/client/react';
import type { CellGrid } from '@doorstep/geo';
import {
  HOLD_KINDS,
  HOLD_REASONS,
  type ClosureFacts,
  type HoldKind,
  type HoldReason,
} from '@doorstep/lifecycle';
import { useMemo, useState, type ReactNode } from 'react';
import type { HoldsQuery } from '../../gql/graphql';
import type { MapArea } from '../../map/map-scene';
import { loadNeighborhoods } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { sealFor } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';
import { Button, Card, RadioRows, Select, TextField, useToast } from '../../ui';
import { AreaChooser } from '../areas/area-chooser';
import { factsOf, nameOf, NO_AREA } from '../areas/area-draft';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { LAY_HOLD } from './hold-documents';
import { momentOf, usualSpan, type HoldSpan } from './hold-span';
import { insideOf } from './inside-of';
import { SpanFields } from './span-fields';
import '../areas/areas.css';

interface LayHoldProps {
  readonly people: HoldsQuery['people'];
  /** Areas on hold already, for orientation. */
  readonly others: readonly MapArea[];
  readonly grid: CellGrid | null;
}

/** A new hold: what it is laid over, why, from when until when. An area is drawn, sealed and searched in this browser. */
export function LayHold({ people, others, grid }: LayHoldProps): ReactNode {
  const words = useWords();
  const form = useHoldForm(grid);
  const { kind, reason, draft, shapes, memberId } = form;
  return (
    <Card title={words.t('holds.new')} icon="plus">
      <div className="stack">
        <RadioRows
          label={words.t('holds.kind')}
          shape="chips"
          value={kind}
          onChange={form.setKind}
          choices={HOLD_KINDS.map((one) => ({ value: one, label: words.t(`holdKind.${one}`) }))}
        />
        <RadioRows
          label={words.t('holds.reason')}
          shape="chips"
          value={reason}
          onChange={form.setReason}
          choices={HOLD_REASONS.map((one) => ({ value: one, label: words.t(`holdReason.${one}`) }))}
        />
        <SpanFields span={form.span} onChange={form.setSpan} />
        {kind === 'area' ? (
          <>
            <TextField
              label={words.t('areas.name')}
              hint={words.t('areas.name.hint')}
              value={draft.name}
              maxLength={80}
              onChange={(name) => form.setDraft({ ...draft, name })}
            />
            <AreaChooser {...{ draft, shapes, others }} onChange={form.setDraft} />
          </>
        ) : null}
        {kind === 'person' ? (
          <Select
            label={words.t('holds.person')}
            value={memberId}
            options={[
              { value: '', label: words.t('holds.person.choose') },
              ...people.map(({ id, handle }) => ({ value: id, label: handle })),
            ]}
            onChange={form.setMemberId}
          />
        ) : null}
        <p className="meta">{words.t(`holds.what.${kind}`)}</p>
        <div>
          <Button
            variant="primary"
            icon="pause"
            busy={form.busy}
            reason={form.missing}
            onPress={() => void form.lay()}
          >
            {words.t('holds.lay')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function useHoldForm(grid: CellGrid | null) {
  const words = useWords();
  const time = useHubTime();
  const say = useToast();
  const client = useApolloClient();
  const { keys, me } = useUnlocked();
  const { busy, run } = useCommand();
  const [send] = useMutation(LAY_HOLD, { refetchQueries: ['Holds'], awaitRefetchQueries: true });
  const [kind, setKind] = useState<HoldKind>('area');
  const [reason, setReason] = useState<HoldReason>('weather');
  const [span, setSpan] = useState<HoldSpan>(() => usualSpan(Date.now(), time.zone));
  const [draft, setDraft] = useState(NO_AREA);
  const [memberId, setMemberId] = useState('');
  const known = usePack(loadNeighborhoods, me.hub.region);
  const shapes = useMemo(() => (known.at === 'ready' ? known.value : []), [known]);
  const facts = kind === 'area' ? factsOf(draft, shapes) : null;

  const areaOf = async (area: ClosureFacts, id: string, times: { fromAt: number; untilAt: number }) => {
    const drawer = { subjectId: id, compartment: 'closure', version: 0 } as const;
    const box = await sealFor(keys.hub, drawer, area, [keys.hubKey, keys.boardKey]);
    const inside = grid
      ? await insideOf(client, { facts: area, grid, span: { ...times, zone: time.zone } })
      : [];
    return { box, taskIds: [...inside] };
  };
  const lay = async (): Promise<void> => {
    const times = { fromAt: momentOf(span.from, time.zone), untilAt: momentOf(span.until, time.zone) };
    let frozen = 0;
    const done = await run(async (key) => {
      // The command's key is the hold's id too: a second press after a lost answer is the same hold.
      const area = facts ? await areaOf(facts, key, times) : { box: null, taskIds: [] };
      const input = {
        ...{ id: key, kind, reason, key, ...area },
        memberId: kind === 'person' ? memberId : null,
        fromAt: new Date(times.fromAt).toISOString(),
        untilAt: new Date(times.untilAt).toISOString(),
      };
      const { data } = await send({ variables: { input } });
      frozen = data?.layHold.tasks.length ?? 0;
    });
    if (!done) return;
    say({ tone: 'success', text: words.t('holds.laid', { count: frozen }) });
    setDraft(NO_AREA);
  };
  const missing = missingIn({ kind, facts, memberId, named: nameOf(draft) !== '' });
  const form = { kind, setKind, reason, setReason, span, setSpan, draft, setDraft, memberId, setMemberId };
  return { ...form, shapes, busy, lay, missing: missing === null ? undefined : words.t(missing) };
}

interface Filled {
  readonly kind: HoldKind;
  readonly facts: ClosureFacts | null;
  readonly memberId: string;
  readonly named: boolean;
}

/** What a hold still lacks before it can be laid. */
function missingIn({ kind, facts, memberId, named }: Filled) {
  if (kind === 'person') return memberId === '' ? 'holds.person.choose' : null;
  if (kind === 'hub' || facts) return null;
  return named ? 'areas.need.shape' : 'areas.need.name';
}
