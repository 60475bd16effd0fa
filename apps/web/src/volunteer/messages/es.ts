import type { Catalog } from '../../i18n/messages';
import { refusalsEs } from '../../i18n/refusals.es';
import { signsEs } from '../../i18n/signs.es';
import { availabilityEs } from './availability.es';
import { careEs } from './care.es';
import { costsEs } from './costs.es';
import { drivingEs } from './driving.es';
import { joinEs } from './join.es';
import { packingEs } from './packing.es';
import { rideEs } from './ride.es';
import { screensEs } from './screens.es';
import { shiftsEs } from './shifts.es';
import { trainingEs } from './training.es';
import { wayEs } from './way.es';
import { wordsEs } from './words.es';
import type { MessageKey } from './en';

/** All that a volunteer is told in Spanish: one file, fetched when somebody wants it. */
export const catalog: Catalog<MessageKey> = {
  ...refusalsEs,
  ...signsEs,
  ...wordsEs,
  ...screensEs,
  ...costsEs,
  ...drivingEs,
  ...careEs,
  ...availabilityEs,
  ...shiftsEs,
  ...joinEs,
  ...trainingEs,
  ...wayEs,
  ...rideEs,
  ...packingEs,
};
