import { refusalsEn } from '../../i18n/refusals.en';
import { signsEn } from '../../i18n/signs.en';
import { availabilityEn } from './availability.en';
import { careEn } from './care.en';
import { costsEn } from './costs.en';
import { drivingEn } from './driving.en';
import { joinEn } from './join.en';
import { packingEn } from './packing.en';
import { rideEn } from './ride.en';
import { screensEn } from './screens.en';
import { shiftsEn } from './shifts.en';
import { trainingEn } from './training.en';
import { wayEn } from './way.en';
import { wordsEn } from './words.en';

/** All that a volunteer is told in English: always here, whatever else is fetched. */
export const catalog = {
  ...refusalsEn,
  ...signsEn,
  ...wordsEn,
  ...screensEn,
  ...costsEn,
  ...drivingEn,
  ...careEn,
  ...availabilityEn,
  ...shiftsEn,
  ...joinEn,
  ...trainingEn,
  ...wayEn,
  ...rideEn,
  ...packingEn,
};

export type MessageKey = keyof typeof catalog;
