/** Lays the requests that have come within two weeks, once a night a hub. */
export const STANDING_NIGHT = 'standing.night';
/** Erases the boxes of a series that has ended. */
export const STANDING_ERASE = 'standing.erase';
