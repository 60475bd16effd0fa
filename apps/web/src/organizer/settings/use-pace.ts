import { useQuery } from '@apollo/client/react';
import { paceOn } from '@doorstep/lifecycle';
import { useUnlocked } from '../../platform/session/session';
import { HUB_SETTINGS } from './settings-documents';

/** Drivers' time over the region pack's on a day, by what the hub says of its roads now and not at sign-in. */
export function usePace(): (day: string) => number {
  const { hub } = useUnlocked().me;
  const { data } = useQuery(HUB_SETTINGS, { variables: { slug: hub.slug } });
  const now = data?.hub ?? hub;
  return (day) => paceOn(now, now.calibration, day);
}
