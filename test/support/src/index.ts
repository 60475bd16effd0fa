export { emptyDatabase, filledDatabase, freshDatabase, type Fill } from './fresh-database';
export { guardOf, histories, lived, type Histories } from './histories';
export { openBrowser } from './open-browser';
