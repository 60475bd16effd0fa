import type { DoorSign } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import type { PackingDeskQuery } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { signText } from '../case/sign-text';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import { type BagFacts, inBinOrder, marksOf, type PackedItem } from './bag-facts';

interface SheetProps {
  readonly letter: string | null;
  readonly bags: readonly BagFacts[];
  readonly signs: ReadonlyMap<string, DoorSign>;
  readonly wave: PackingDeskQuery['packing'][number];
}

const itemsOf = ({ wave }: Pick<SheetProps, 'wave'>): ReadonlyMap<string, PackedItem> =>
  new Map(wave.items.map((item) => [item.id, item]));

/** What goes into the bags of one run, bag by bag, in the order of the bins. */
export function ListSheet(props: SheetProps): ReactNode {
  const { letter, bags, signs, wave } = props;
  const words = useWords();
  const nameOf = useItemName();
  const time = useHubTime();
  const items = itemsOf(props);
  const title = letter === null ? words.t('pack.list.noRun') : words.t('pack.list.title', { letter });
  return (
    <article className="sheet packing-sheet" aria-label={title}>
      <Head title={title} day={wave.day} />
      {bags.map((bag) => (
        <table key={bag.id} aria-label={bagTitle(words, bag, signs)}>
          <caption>{bagTitle(words, bag, signs)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t('pack.column.bins')}</th>
              <th scope="col">{words.t('column.item')}</th>
              <th scope="col">{words.t('pack.paper.amount')}</th>
              <th scope="col">{words.t('pack.paper.lot')}</th>
              <th scope="col">{words.t('pack.paper.done')}</th>
            </tr>
          </thead>
          <tbody>
            {inBinOrder(bag.lines).map((line) => {
              const item = items.get(line.itemId);
              const dates = line.lots.flatMap(({ labelDate }) => labelDate ?? []);
              const bins = [...new Set(line.lots.flatMap(({ binName }) => binName ?? []))];
              return (
                <tr key={`${line.itemId} ${line.standsFor}`}>
                  <td>{bins.length > 0 ? bins.join(', ') : words.t('pack.noBin')}</td>
                  <th scope="row">{item ? nameOf(item) : ''}</th>
                  <td>{item ? words.t(`unit.${item.unit}`, { count: line.promised }) : line.promised}</td>
                  <td>{dates[0] ? words.t('pack.paper.date', { day: time.shortDay(dates[0]) }) : ''}</td>
                  <td>
                    <span className="sheet-box" aria-hidden="true" />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
      <Foot day={wave.day} />
    </article>
  );
}

/** What goes into the car of one run, last stop first. */
export function LoadSheet(props: SheetProps): ReactNode {
  const { letter, bags, signs, wave } = props;
  const words = useWords();
  const items = itemsOf(props);
  const title = letter === null ? words.t('pack.load.noRun') : words.t('pack.load.title', { letter });
  return (
    <article className="sheet packing-sheet" aria-label={title}>
      <Head title={title} day={wave.day} />
      <p>{words.t('pack.load.lead')}</p>
      <table aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{words.t(letter === null ? 'pack.column.bag' : 'pack.column.stop')}</th>
            <th scope="col">{words.t('pack.column.sign')}</th>
            <th scope="col">{words.t('pack.column.boxes')}</th>
            <th scope="col">{words.t('pack.label.cold')}</th>
            <th scope="col">{words.t('pack.paper.done')}</th>
          </tr>
        </thead>
        <tbody>
          {[...bags].reverse().map((bag) => (
            <tr key={bag.id}>
              <td>{bag.stopNumber ?? bag.position}</td>
              <th scope="row">{signOf(words, bag, signs)}</th>
              <td>{bag.boxes}</td>
              <td>{marksOf(bag, items).cold ? words.t('pack.label.cold') : ''}</td>
              <td>
                <span className="sheet-box" aria-hidden="true" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Foot day={wave.day} />
    </article>
  );
}

type Words = ReturnType<typeof useWords>;

function signOf(words: Words, bag: BagFacts, signs: SheetProps['signs']): string {
  const sign = signs.get(bag.id);
  return sign ? signText(words, sign) : words.t('pack.sign.closed');
}

const bagTitle = (words: Words, bag: BagFacts, signs: SheetProps['signs']): string =>
  bag.letter
    ? words.t('pack.bag.at', {
        letter: bag.letter,
        stop: bag.stopNumber ?? 0,
        sign: signOf(words, bag, signs),
      })
    : signOf(words, bag, signs);

function Head({ title, day }: { readonly title: string; readonly day: string }): ReactNode {
  const { name } = useUnlocked().me.hub;
  const time = useHubTime();
  return (
    <header>
      <h2>{title}</h2>
      <p>
        {name}, {time.shortDay(day)}
      </p>
    </header>
  );
}

function Foot({ day }: { readonly day: string }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  return (
    <footer>
      <p>{words.t('pack.paper.destroy', { day: time.shortDay(day) })}</p>
      <p>{words.t('pack.paper.printed', { time: time.clock(Date.now()), zone: time.zone })}</p>
    </footer>
  );
}
