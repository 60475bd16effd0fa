import { seatsMissing } from '@doorstep/care';
import { OUTGROWN_SEATS, type RideNeeds } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { useSession } from '../../platform/session/session';
import { FactRows } from '../find/fact-rows';
import { useHubTime } from '../frame/hub-time';
import { Banner } from '../kit';
import { useWords } from '../messages';

/** Who comes along and how they sit. Which seats the law asks for was worked out where the ages are; here they are counted. */
export function RideNeedsCard({ needs }: { readonly needs: RideNeeds }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { seats, adults, called = [], appointmentMinute, mobility, serviceAnimal, luggage } = needs;
  const asked = OUTGROWN_SEATS.filter((kind) => seats[kind] > 0);
  const people = [
    ...(adults > 0 ? [words.t('ride.adults', { count: adults })] : []),
    ...(called.length > 0 ? [words.t('ride.called', { names: called.join(', ') })] : []),
  ];
  const extras = [
    ...(mobility ? [words.t(`ride.mobility.${mobility}`)] : []),
    ...(serviceAnimal ? [words.t('ride.animal')] : []),
    ...(luggage ? [words.t('ride.luggage')] : []),
  ];
  return (
    <section className="card" aria-label={words.t('ride.who')}>
      <FactRows
        rows={[
          people.length > 0 ? { icon: 'people', label: words.t('ride.who'), text: people.join(' · ') } : null,
          asked.length > 0
            ? {
                icon: 'seat',
                label: words.t('ride.seats'),
                text: asked.map((kind) => words.t(`ride.seat.${kind}`, { count: seats[kind] })).join(' · '),
              }
            : null,
          extras.length > 0 ? { icon: 'info', label: words.t('ride.mind'), text: extras.join(' · ') } : null,
          appointmentMinute === undefined
            ? null
            : {
                icon: 'clock',
                label: words.t('ride.thereBy.label'),
                text: words.t('ride.thereBy', { time: time.minute(appointmentMinute) }),
              },
        ]}
      />
      <SeatsShort seats={seats} />
    </section>
  );
}

/** The driver's own seats against those asked for. A seat on loan is one the driver knows of: the words say so. */
function SeatsShort({ seats }: Pick<RideNeeds, 'seats'>): ReactNode {
  const words = useWords();
  const { state } = useSession();
  if (state.at !== 'unlocked') return null;
  const { rearFacingSeats, harnessSeats, boosterSeats } = state.me;
  const own = { infant: rearFacingSeats, harness: harnessSeats, booster: boosterSeats };
  const short = seatsMissing(own, seats);
  if (short.length === 0) return null;
  const kinds = short.map(({ class: kind, missing }) => words.t(`ride.seat.${kind}`, { count: missing }));
  return <Banner tone="warning">{words.t('ride.seats.short', { seats: kinds.join(', ') })}</Banner>;
}
