export { type CareDay, type LicenceLine, MINNESOTA_LICENCE, nearness, type Nearness } from './licence';
export { adultsFor, bandOf, type GroupFault, groupFaults } from './ratio';
export { type AgeBand, MINNESOTA_RATIOS, type RatioLaw } from './ratio-law';
export { MINNESOTA, SEAT_CLASSES, type SeatClass, type SeatLaw, type SeatStep } from './seat-law';
export { type Passenger, type SeatCount, seatFor, seatsFor, seatsMissing, sitsInTheBack } from './seats';
