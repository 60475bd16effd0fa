import { workerKdf } from '../../platform/kdf/kdf';
import { openPage } from '../page/open-page';
import { SeePage } from './see-page';

if (await openPage()) new SeePage(workerKdf, () => Date.now()).start();
