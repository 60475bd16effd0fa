import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Complaint } from './complaint';
import type { NamedFile } from './pack-file';

const LIST = 'region.json';

/** Files that an older build left in a folder, by its own list. */
function ownFiles(folder: string): Set<string> {
  const list = path.join(folder, LIST);
  const region = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { files?: { name: string }[] })
    : { files: [] };
  return new Set([LIST, ...(region.files ?? []).map(({ name }) => name)]);
}

/** Refuses a folder that holds anything but an older pack: it would be lost. */
export function refuseStrangers(folder: string): void {
  if (!existsSync(folder)) return;
  const own = ownFiles(folder);
  const stranger = readdirSync(folder).find((name) => !own.has(name));
  if (stranger !== undefined)
    throw new Complaint(`${folder} holds ${stranger}, which is no part of a region pack; name a new folder`);
}

/** Writes a pack beside its place and then puts it there at once: nobody ever finds half of one. */
export function writePack(folder: string, files: readonly NamedFile[]): void {
  const place = path.resolve(folder);
  const beside = path.dirname(place);
  mkdirSync(beside, { recursive: true });
  const making = mkdtempSync(path.join(beside, `.${path.basename(place)}-`));
  try {
    for (const { name, bytes } of files) writeFileSync(path.join(making, name), bytes);
    const old = `${making}-old`;
    if (existsSync(place)) renameSync(place, old);
    renameSync(making, place);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}
