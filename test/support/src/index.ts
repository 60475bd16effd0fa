export { emptyDatabase, freshDatabase } from './fresh-database';
export { openBrowser } from './open-browser';
