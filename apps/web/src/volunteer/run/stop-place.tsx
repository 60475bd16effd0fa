import type { OpenPlace } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { Icon } from '../kit';
import { FactRows, type FactRow } from '../find/fact-rows';
import { useLanguageName } from '../../i18n/language-name';
import { kindIcon } from '../find/task-facts';
import { useNeeds } from '../find/card-lines';
import { useCardFacts } from '../find/use-card-facts';
import { useHubTime } from '../frame/hub-time';
import { useOnline } from '../frame/use-online';
import { useWords, type MessageKey } from '../messages';
import { DoorSignMark } from './door-sign';
import type { HubFacts, Stop } from './kept-run';
import { opensAt, spokenPlaceOf, type NoPlace } from './place-state';
import type { PlaceState } from './use-place';

interface StopPlaceProps {
  readonly stop: Stop;
  readonly place: PlaceState;
  readonly hub: HubFacts;
}

/** The door of this stop, or honestly why it is not open. */
export function StopPlace({ stop, place, hub }: StopPlaceProps): ReactNode {
  const words = useWords();
  return (
    <section className="card stop-card" aria-label={words.t('stop.place')} aria-busy={place.at === 'opening'}>
      {place.at === 'open' ? <Door stop={stop} facts={place.facts} /> : null}
      {place.at === 'closed' ? <NotOpen why={place.why} stop={stop} hub={hub} /> : null}
      {place.at === 'opening' || place.at === 'hidden' ? (
        <p role="status">{words.t('place.opening')}</p>
      ) : null}
      <AtTheDoor stop={stop} />
    </section>
  );
}

function Door({ stop, facts }: { readonly stop: Stop; readonly facts: OpenPlace }): ReactNode {
  const words = useWords();
  const spoken = spokenPlaceOf(stop, facts);
  const rows: (FactRow | null)[] = [
    spoken.door ? { icon: 'door', label: words.t('place.door'), text: spoken.door } : null,
    spoken.access ? { icon: 'key', label: words.t('place.access'), text: spoken.access } : null,
    stop.goal ? { icon: 'phone', label: words.t('place.hubPhone'), text: stop.goal.phone } : null,
    facts.word
      ? { icon: 'visit', label: words.t('place.word'), text: words.t('place.say', { word: facts.word }) }
      : null,
  ];
  return (
    <>
      {facts.sign ? <DoorSignMark sign={facts.sign} size={64} /> : null}
      <p className="address">
        <bdi>{spoken.address}</bdi>
      </p>
      <FactRows rows={rows} />
    </>
  );
}

/** What is handed over and how: words beside each icon. */
function AtTheDoor({ stop }: { readonly stop: Stop }): ReactNode {
  const words = useWords();
  const needs = useNeeds();
  const languageName = useLanguageName();
  const card = useCardFacts(stop.claim?.card ?? null);
  const facts = card.at === 'open' ? card.facts : null;
  const size = stop.kind === 'deliver' && stop.loadUnits > 0;
  // Who gets in is shown the sign, who gets out knows it: only goods are handed over.
  const carries = stop.kind === 'deliver';
  const protocol: MessageKey = facts && carries ? `protocol.${facts.handover}` : 'protocol.unknown';
  return (
    <FactRows
      rows={[
        {
          icon: kindIcon(stop.taskKind),
          label: words.t('place.load'),
          text: [
            size ? words.t('size.boxes', { units: stop.loadUnits }) : words.t(`stopKind.${stop.kind}`),
            ...needs(stop.flags),
          ].join(' · '),
        },
        stop.kind === 'dropoff' || stop.goal
          ? null
          : { icon: 'info', label: words.t('card.handover'), text: words.t(protocol) },
        facts
          ? { icon: 'language', label: words.t('card.language'), text: languageName(facts.language) }
          : null,
      ]}
    />
  );
}

interface NotOpenProps {
  readonly why: NoPlace;
  readonly stop: Stop;
  readonly hub: HubFacts;
}

function NotOpen({ why, stop, hub }: NotOpenProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const online = useOnline();
  const key: MessageKey = why === 'ON_ITS_WAY' && !online ? 'place.NO_SIGNAL' : `place.${why}`;
  return (
    <p className="hub-line" role="status">
      <Icon name="wait" size={28} />
      <span>{words.t(key, { hub: hub.name, time: time.clock(opensAt(stop)) })}</span>
    </p>
  );
}
