import { readValhallaRoute, readValhallaTable, valhallaMatrix, valhallaTrip } from '@doorstep/engines';
import { ConfigError } from '../../platform/config/settings';
import { NextDoorError } from '../../platform/outbound/next-door-error';
import { believed, type CoarseEngine } from './coarse-engine';

/** What we use of `@valhallajs/valhallajs`. */
interface Actor {
  matrix(query: object): Promise<unknown>;
  route(query: object): Promise<unknown>;
}

interface ValhallaPackage {
  readonly Actor: { fromConfigFile(file: string): Promise<Actor> };
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
  try {
    return await (found as ValhallaPackage).Actor.fromConfigFile(configFile);
  } catch (error) {
    throw new ConfigError(`Valhalla does not open its tiles with ${configFile} (STREETS_CONFIG).`, {
      cause: error,
    });
  }
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
