import { workerKdf } from '../../platform/kdf/kdf';
import { openPage } from '../page/open-page';
import { AskPage } from './ask-page';

/** `/es/ask/<hub>`: the hub of the poster that led here. */
const slugIn = (address: string): string | null => /\/ask\/([a-z0-9-]+)$/.exec(address)?.[1] ?? null;

if (await openPage()) new AskPage(workerKdf, slugIn(location.pathname), () => Date.now()).start();
