export { emptyDatabase, freshDatabase } from './fresh-database';
export { guardOf, histories, lived, type Histories } from './histories';
export { openBrowser } from './open-browser';
