import { refusalsEn } from '../../../apps/web/src/i18n/refusals.en';
import { openMessages } from '../../../apps/web/src/i18n/messages';
import { careEn as deskCareEn } from '../../../apps/web/src/organizer/messages/care.en';
import { booksEn } from '../../../apps/web/src/organizer/messages/books.en';
import { bringEn } from '../../../apps/web/src/organizer/messages/bring.en';
import { dayEn } from '../../../apps/web/src/organizer/messages/day.en';
import { donationEn } from '../../../apps/web/src/organizer/messages/donation.en';
import { frameEn } from '../../../apps/web/src/organizer/messages/frame.en';
import { goodsEn } from '../../../apps/web/src/organizer/messages/goods.en';
import { inboxEn } from '../../../apps/web/src/organizer/messages/inbox.en';
import { intakeEn } from '../../../apps/web/src/organizer/messages/intake.en';
import { keysEn } from '../../../apps/web/src/organizer/messages/keys.en';
import { kitsEn } from '../../../apps/web/src/organizer/messages/kits.en';
import { liveEn } from '../../../apps/web/src/organizer/messages/live.en';
import { mapsEn } from '../../../apps/web/src/organizer/messages/maps.en';
import { matchEn } from '../../../apps/web/src/organizer/messages/match.en';
import { movesEn } from '../../../apps/web/src/organizer/messages/moves.en';
import { ownEn } from '../../../apps/web/src/own/own.en';
import { packingEn as deskPackingEn } from '../../../apps/web/src/organizer/messages/packing.en';
import { peopleEn } from '../../../apps/web/src/organizer/messages/people.en';
import { planEn } from '../../../apps/web/src/organizer/messages/plan.en';
import { planFaultsEn } from '../../../apps/web/src/organizer/messages/plan-faults.en';
import { planWhyEn } from '../../../apps/web/src/organizer/messages/plan-why.en';
import { policyEn } from '../../../apps/web/src/organizer/messages/policy.en';
import { recoveryEn } from '../../../apps/web/src/organizer/messages/recovery.en';
import { requestsEn } from '../../../apps/web/src/organizer/messages/requests.en';
import { rideEn as deskRideEn } from '../../../apps/web/src/organizer/messages/ride.en';
import { rosterEn } from '../../../apps/web/src/organizer/messages/roster.en';
import { screensEn as deskScreensEn } from '../../../apps/web/src/organizer/messages/screens.en';
import { weekEn } from '../../../apps/web/src/organizer/messages/week.en';
import { weekPlacesEn } from '../../../apps/web/src/organizer/messages/week-places.en';
import { standingEn } from '../../../apps/web/src/organizer/messages/standing.en';
import { settingsEn } from '../../../apps/web/src/organizer/messages/settings.en';
import { wordsEn as deskWordsEn } from '../../../apps/web/src/organizer/messages/words.en';
import { scanEn } from '../../../apps/web/src/scan/scan.en';
import { availabilityEn } from '../../../apps/web/src/volunteer/messages/availability.en';
import { careEn } from '../../../apps/web/src/volunteer/messages/care.en';
import { costsEn } from '../../../apps/web/src/volunteer/messages/costs.en';
import { drivingEn } from '../../../apps/web/src/volunteer/messages/driving.en';
import { joinEn } from '../../../apps/web/src/volunteer/messages/join.en';
import { packingEn } from '../../../apps/web/src/volunteer/messages/packing.en';
import { rideEn } from '../../../apps/web/src/volunteer/messages/ride.en';
import { screensEn } from '../../../apps/web/src/volunteer/messages/screens.en';
import { shiftsEn } from '../../../apps/web/src/volunteer/messages/shifts.en';
import { trainingEn } from '../../../apps/web/src/volunteer/messages/training.en';
import { wayEn } from '../../../apps/web/src/volunteer/messages/way.en';
import { wordsEn } from '../../../apps/web/src/volunteer/messages/words.en';

/** What the organizer's desk says, word for word: a journey finds buttons by the sentence that people read. */
export const deskWords = openMessages('en', {
  ...refusalsEn,
  ...bringEn,
  ...dayEn,
  ...deskCareEn,
  ...frameEn,
  ...goodsEn,
  ...donationEn,
  ...booksEn,
  ...scanEn,
  ...inboxEn,
  ...intakeEn,
  ...keysEn,
  ...ownEn,
  ...kitsEn,
  ...liveEn,
  ...mapsEn,
  ...matchEn,
  ...planEn,
  ...planFaultsEn,
  ...planWhyEn,
  ...movesEn,
  ...deskPackingEn,
  ...peopleEn,
  ...policyEn,
  ...recoveryEn,
  ...requestsEn,
  ...deskRideEn,
  ...settingsEn,
  ...standingEn,
  ...deskScreensEn,
  ...deskWordsEn,
  ...weekEn,
  ...weekPlacesEn,
  ...rosterEn,
});

/** What the volunteer's phone says. */
export const phoneWords = openMessages('en', {
  ...ownEn,
  ...refusalsEn,
  ...availabilityEn,
  ...careEn,
  ...costsEn,
  ...drivingEn,
  ...packingEn,
  ...rideEn,
  ...screensEn,
  ...shiftsEn,
  ...joinEn,
  ...trainingEn,
  ...wayEn,
  ...wordsEn,
});
