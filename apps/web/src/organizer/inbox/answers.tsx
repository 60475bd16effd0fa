import type { CareFacts, ContactFacts, PlaceFacts } from '@doorstep/lifecycle';
import { lazy, type ReactNode, Suspense } from 'react';
import { SummaryList, type SummaryRow } from '../../ui';
import type { OpenedCase } from '../case/use-opened';
import { useHubTime, type HubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { signText } from '../case/sign-text';
import { useLanguageName } from '../../i18n/language-name';

/** With its drawings, which the rest of the inbox has no need of. */
const ChosenGoods = lazy(async () => ({ default: (await import('./chosen-goods')).ChosenGoods }));

type Words = ReturnType<typeof useWords>;

/** The household's words, drawer by drawer. Nothing that was not given is shown. */
export function Answers({ facts }: { readonly facts: OpenedCase }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const languageName = useLanguageName();
  const rows = [
    ...(facts.card
      ? [
          row(words.t('case.what'), facts.card.what),
          row(words.t('case.handover'), words.t(`case.handover.${facts.card.handover}`)),
        ]
      : []),
    ...(facts.place ? placeRows(facts.place, words) : []),
    ...(facts.contact ? contactRows(facts.contact, words, languageName) : []),
    ...(facts.care ? careRows(facts.care, words, time) : []),
  ];
  return (
    <>
      <SummaryList rows={rows.filter((one) => one.value !== '')} />
      {facts.care ? (
        <Suspense fallback={null}>
          <ChosenGoods care={facts.care} />
        </Suspense>
      ) : null}
    </>
  );
}

const row = (term: string, value: string | undefined): SummaryRow & { readonly value: string } => ({
  term,
  value: value ?? '',
});

function placeRows(place: PlaceFacts, words: Words) {
  return [
    row(words.t('case.place'), place.address),
    row(words.t('case.door'), place.door),
    row(words.t('case.access'), place.access),
    row(words.t('case.destination'), place.destination?.address),
    row(words.t('case.word'), place.word),
    row(words.t('case.sign'), signText(words, place.sign)),
  ];
}

function contactRows(contact: ContactFacts, words: Words, languageName: (tag: string) => string) {
  return [
    row(words.t('case.name'), contact.name),
    row(words.t('case.phone'), contact.phone),
    row(words.t('case.how'), words.t(`case.how.${contact.how}`)),
    row(words.t('case.message'), words.t(contact.mayLeaveMessage ? 'case.message.yes' : 'case.message.no')),
    row(words.t('case.language'), languageName(contact.language)),
  ];
}

function careRows(care: CareFacts, words: Words, time: HubTime) {
  const [babies, ...older] = care.children;
  const household = words.t('case.household.value', {
    adults: care.adults,
    babies,
    children: older.reduce((sum, n) => sum + n, 0),
  });
  // Their own words say what "other" is.
  const named = care.avoid.filter((food) => food !== 'other' || !care.avoidOther);
  const avoid = named.map((food) => words.t(`case.avoid.${food}`));
  if (care.avoidOther) avoid.push(care.avoidOther);
  const listed = new Intl.ListFormat(words.locale, { type: 'unit' });
  return [
    row(words.t('case.household'), household),
    row(words.t('case.avoid'), new Intl.ListFormat(words.locale).format(avoid)),
    row(words.t('case.allergies'), listed.format(allergiesIn(care))),
    row(words.t('case.eats'), listed.format((care.eats ?? []).map((way) => words.t(`case.eats.${way}`)))),
    row(words.t('case.kitchen'), care.kitchen && words.t(`case.kitchen.${care.kitchen}`)),
    row(words.t('case.diapers'), care.diaperSize),
    row(words.t('case.formula'), care.formula && words.t(`case.formula.${care.formula}`)),
    row(words.t('case.ride'), rideText(care.ride, words, time)),
    row(words.t('case.sitting'), care.sittingMinutes ? time.length(care.sittingMinutes * 60) : ''),
    row(words.t('case.notes'), care.notes),
  ];
}

/** In a family's own words, child by child: each said once. */
const allergiesIn = ({ childcare, ride }: CareFacts): readonly string[] => [
  ...new Set(
    [...(childcare?.children ?? []), ...(ride?.children ?? [])].flatMap(({ allergies }) => allergies ?? []),
  ),
];

function rideText(ride: CareFacts['ride'], words: Words, time: HubTime): string {
  if (!ride) return '';
  const parts = [words.t('case.ride.value', { riders: ride.riders })];
  if (ride.appointmentMinute !== undefined) {
    parts.push(words.t('case.ride.at', { time: time.minutes(ride.appointmentMinute) }));
  }
  if (ride.comesBack && ride.backFromMinute !== undefined) {
    parts.push(words.t('case.ride.back', { time: time.minutes(ride.backFromMinute) }));
  }
  return new Intl.ListFormat(words.locale, { type: 'unit' }).format(parts);
}
