import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { faultOf } from '../../platform/graphql/refusals';
import { useToast } from '../../ui';
import { useWords } from '../messages';
import type { DonationQuery, SaveDonationLineInput } from '../../gql/graphql';
import { ADD_TO_LINE, DONATION, REMOVE_LINE, SAVE_LINE } from './donation-documents';
import { firstOf, type Line, type LineChange, type LineItem, writtenOf } from './line-draft';
import { LineQueue, type LineStep, type StepEnd } from './line-queue';

/** A line as it is shown: what the server has, and on top of it what is on its way. */
export type ShownLine = Line & { readonly waits: boolean };

export interface DonationDesk {
  readonly query: ReturnType<typeof useQuery<DonationQuery, { id: string }>>;
  readonly lines: readonly ShownLine[];
  /** Steps that are not told yet. */
  readonly waiting: number;
  /** One more of an item: of its last line, or of a new one. Answers how many of that line there are now. */
  readonly count: (item: LineItem) => { readonly lineId: string; readonly quantity: number };
  readonly another: (item: LineItem) => void;
  readonly change: (lineId: string, change: LineChange) => void;
  readonly remove: (lineId: string) => void;
}

/** A second between two tries without a signal: the browser's own word for it comes late. */
const AGAIN = 2000;

/** A draft that several people write: kept on the server line by line, shown at once. */
export function useDonation(donationId: string): DonationDesk {
  const query = useQuery(DONATION, { variables: { id: donationId }, pollInterval: 15_000 });
  const queue = useLineQueue(donationId);
  const steps = useSyncExternalStore(queue.subscribe, queue.waiting);
  const kept = query.data?.donation.lines;
  const lines = useMemo(() => steps.reduce(withStep, (kept ?? []).map(asShown)), [kept, steps]);
  useEffect(() => {
    const again = (): void => void queue.run();
    addEventListener('online', again);
    const timer = setInterval(again, AGAIN);
    return () => {
      removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [queue]);
  // Twenty scans may come before anything is shown again: what is there is asked of the queue, not of the screen.
  const now = (): readonly ShownLine[] =>
    queue.waiting().reduce(withStep, (query.data?.donation.lines ?? []).map(asShown));
  const begin = (item: LineItem): string => {
    const lineId = crypto.randomUUID();
    queue.push({ does: 'begin', lineId, item, change: {} });
    return lineId;
  };
  return {
    query,
    lines,
    waiting: steps.length,
    count: (item) => {
      const last = now().findLast((line) => line.item.id === item.id && !line.rejectReason);
      if (last === undefined) return { lineId: begin(item), quantity: 1 };
      queue.push({ does: 'add', lineId: last.id, add: 1 });
      return { lineId: last.id, quantity: last.quantity + 1 };
    },
    another: (item) => void begin(item),
    change: (lineId, change) => queue.push({ does: 'change', lineId, change }),
    remove: (lineId) => queue.push({ does: 'remove', lineId }),
  };
}

function useLineQueue(donationId: string): LineQueue {
  const client = useApolloClient();
  const say = useToast();
  const words = useWords();
  const lost = useRef<(code: Parameters<typeof faultOf>[0]) => StepEnd>(() => 'refused');
  const told = useCallback(
    (error: unknown): StepEnd => {
      const { code } = faultOf(error);
      if (code === 'OFFLINE') return 'offline';
      say({ tone: 'danger', text: words.t(`refusal.${code}`) });
      void client.refetchQueries({ include: ['Donation'] });
      return 'refused';
    },
    [client, say, words],
  );
  useEffect(() => {
    lost.current = told;
  }, [told]);
  return useMemo(() => {
    const lineOf = (lineId: string): Line | undefined =>
      client
        .readQuery({ query: DONATION, variables: { id: donationId } })
        ?.donation.lines.find((line) => line.id === lineId);
    const send = async (step: LineStep, key: string): Promise<StepEnd> => {
      try {
        await tell(step, key);
        return 'done';
      } catch (error) {
        return lost.current(error);
      }
    };
    const tell = (step: LineStep, key: string): Promise<unknown> => {
      if (step.does === 'add')
        return client.mutate({
          mutation: ADD_TO_LINE,
          variables: { lineId: step.lineId, add: step.add, key },
        });
      if (step.does === 'remove')
        return client.mutate({ mutation: REMOVE_LINE, variables: { lineId: step.lineId, key } });
      const input = inputOf(step, lineOf(step.lineId), { donationId, key });
      if (input === null) return Promise.resolve();
      return client.mutate({ mutation: SAVE_LINE, variables: { input } });
    };
    return new LineQueue(send, () => crypto.randomUUID());
  }, [client, donationId]);
}

/** What is sent of a line that begins or changes; null when somebody has taken it out meanwhile. */
function inputOf(
  step: Extract<LineStep, { does: 'begin' | 'change' }>,
  line: Line | undefined,
  where: { readonly donationId: string; readonly key: string },
): SaveDonationLineInput | null {
  if (step.does === 'begin')
    return { ...firstOf(step.item), ...step.change, ...where, id: step.lineId, version: 0 };
  if (line === undefined) return null;
  return { ...writtenOf(line), ...step.change, ...where, id: line.id, version: line.version };
}

const asShown = (line: Line): ShownLine => ({ ...line, waits: false });

/** The lines with one more step, as the server will show them. */
function withStep(lines: readonly ShownLine[], step: LineStep): readonly ShownLine[] {
  const { lineId } = step;
  if (step.does === 'remove') return lines.filter(({ id }) => id !== lineId);
  if (step.does === 'begin') return lines.some(({ id }) => id === lineId) ? lines : [...lines, begun(step)];
  return lines.map((line) => {
    if (line.id !== lineId) return line;
    if (step.does === 'add') return { ...line, quantity: line.quantity + step.add, waits: true };
    return { ...line, ...(step.change as Partial<ShownLine>), waits: true };
  });
}

const begun = ({ lineId, item, change }: Extract<LineStep, { does: 'begin' }>): ShownLine => ({
  ...EMPTY,
  id: lineId,
  item,
  arrival: item.cooling,
  labelKind: item.labelKind,
  ...(change as Partial<ShownLine>),
});

const EMPTY = {
  quantity: 1,
  grams: null,
  tareGrams: null,
  brand: null,
  code: null,
  labelDate: null,
  dateAnswered: false,
  contains: null,
  mayContain: null,
  absent: null,
  temperature: null,
  acceptReason: null,
  rejectReason: null,
  binId: null,
  version: 0,
  writtenBy: '',
  faults: [],
  waits: true,
};
