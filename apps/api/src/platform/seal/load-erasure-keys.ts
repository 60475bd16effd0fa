import path from 'node:path';
import type { Config } from '../config/config';
import { ErasureFolders } from './erasure-folders';
import type { ErasureStore } from './erasure-store';

/** The erasure keys in their folders; for the embedded database, in one beside it. */
export const loadErasureKeys = ({
  erasureDirs,
  dataDir,
}: Pick<Config, 'erasureDirs' | 'dataDir'>): ErasureStore =>
  new ErasureFolders(erasureDirs ?? [path.join(dataDir, 'erasure')]);
