/**
 * What is known about a node of a linked row, side by side in one Int32Array so that a test touches one cache line a
 * node: node `id` owns the cells `id << STEP` and on. Tasks come first, then a start for each row, then an end.
 */
export const STEP = 4;
export const NEXT = 0;
export const BEFORE = 1;
/** Row, or -1 for a task left out. */
export const ROW = 2;
export const POSITION = 3;
export const PLACE = 4;
/** Leaving this node: earliest, latest that needs no more waiting; duration and time warp up to then. */
export const EARLIEST = 5;
export const LATEST = 6;
export const SPENT = 7;
export const WARPED = 8;
/** Beginning here and driving on to the end: earliest and latest begin, duration, time warp. */
export const BEGIN_FROM = 9;
export const BEGIN_TO = 10;
export const AHEAD = 11;
export const WARP_AHEAD = 12;
export const FROM = 13;
export const TO = 14;
export const SERVICE = 15;

/** Sums are kept below this, so that adding a few ways never leaves 32 bits. */
export const MOST = 536_870_912;
