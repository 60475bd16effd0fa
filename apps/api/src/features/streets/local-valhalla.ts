import { readFile } from 'node:fs/promises';
import {
  record,
  readValhallaRoute,
  readValhallaTable,
  valhallaMatrix,
  valhallaTrip,
} from '@doorstep/engines';
import { ConfigError } from '../../platform/config/settings';
import { NextDoorError } from '../../platform/outbound/next-door-error';
import { believed, type CoarseEngine } from './coarse-engine';
import { quiet, serverIn, type ValhallaConfig } from './valhalla-config';

/** What we use of `@valhallajs/valhallajs`. */
interface Actor {
  matrix(query: object): Promise<unknown>;
  route(query: object): Promise<unknown>;
  status(query: object): Promise<unknown>;
}

interface ValhallaPackage {
  readonly Actor: new (config: object) => Actor;
}

/** 280 MB of binaries: installed by who wants it, never by us, hence no import that a bundler or a lockfile sees. */
const PACKAGE = '@valhallajs/valhallajs';

export type Load = (name: string) => Promise<unknown>;
const load: Load = (name) => import(/* @vite-ignore */ name);

/** Valhalla in this process. Throws `ConfigError` when it is not installed or does not open its tiles. */
export async function localValhalla(configFile: string, from: Load = load): Promise<CoarseEngine> {
  const actor = await openActor(configFile, from);
  return {
    table: async (froms, tos) => {
      const answer = await answerOf(actor.matrix(valhallaMatrix(froms, tos)));
      return believed(readValhallaTable(answer, { rows: froms.length, columns: tos.length }));
    },
    trip: async (a, b) => believed(readValhallaRoute(await answerOf(actor.route(valhallaTrip(a, b))))),
  };
}

async function openActor(configFile: string, from: Load): Promise<Actor> {
  const found = await from(PACKAGE).catch((error: unknown) => {
    throw new ConfigError(
      `STREETS_ENGINE=valhalla-local needs the package ${PACKAGE}: install it beside the server (npm install --no-save ${PACKAGE}).`,
      { cause: error },
    );
  });
  const config = await readConfig(configFile);
  const server = serverIn(config);
  if (server !== null) {
    throw new ConfigError(
      `Valhalla's configuration ${configFile} (STREETS_CONFIG) names another server at ${server}: take that entry out, tiles are read from this machine alone.`,
    );
  }
  try {
    const actor = new (found as ValhallaPackage).Actor(quiet(config));
    if (await hasTiles(actor)) return actor;
  } catch (error) {
    throw noTiles(configFile, error);
  }
  throw noTiles(configFile);
}

async function readConfig(file: string): Promise<ValhallaConfig> {
  try {
    const config = record(JSON.parse(await readFile(file, 'utf8')));
    if (config !== null) return config;
  } catch (error) {
    throw unreadable(file, error);
  }
  throw unreadable(file);
}

const unreadable = (file: string, cause?: unknown): ConfigError =>
  new ConfigError(`Valhalla's configuration ${file} (STREETS_CONFIG) is not to be read, or is no JSON.`, {
    cause,
  });

const noTiles = (file: string, cause?: unknown): ConfigError =>
  new ConfigError(`Valhalla does not open its tiles with ${file} (STREETS_CONFIG).`, { cause });

/** An actor opens without any tiles, and only its status tells: the tiles are then of no day at all. */
async function hasTiles(actor: Actor): Promise<boolean> {
  return record(await actor.status({}))?.['tileset_last_modified'] !== 0;
}

/** Its own errors may quote what was asked: they go no further than the cause. */
async function answerOf(asked: Promise<unknown>): Promise<unknown> {
  try {
    const answer = await asked;
    return typeof answer === 'string' ? JSON.parse(answer) : answer;
  } catch (error) {
    throw new NextDoorError('it refused the question', error);
  }
}
