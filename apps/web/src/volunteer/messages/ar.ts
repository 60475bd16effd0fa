import type { Catalog } from '../../i18n/messages';
import { refusalsAr } from '../../i18n/refusals.ar';
import { signsAr } from '../../i18n/signs.ar';
import { availabilityAr } from './availability.ar';
import { careAr } from './care.ar';
import { costsAr } from './costs.ar';
import { drivingAr } from './driving.ar';
import { joinAr } from './join.ar';
import { packingAr } from './packing.ar';
import { rideAr } from './ride.ar';
import { screensAr } from './screens.ar';
import { shiftsAr } from './shifts.ar';
import { trainingAr } from './training.ar';
import { wayAr } from './way.ar';
import { wordsAr } from './words.ar';
import type { MessageKey } from './en';

/** All that a volunteer is told in Arabic: one file, fetched when somebody wants it. */
export const catalog: Catalog<MessageKey> = {
  ...refusalsAr,
  ...signsAr,
  ...wordsAr,
  ...screensAr,
  ...costsAr,
  ...drivingAr,
  ...careAr,
  ...availabilityAr,
  ...shiftsAr,
  ...joinAr,
  ...trainingAr,
  ...wayAr,
  ...rideAr,
  ...packingAr,
};
