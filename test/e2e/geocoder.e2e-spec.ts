import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type House, openHouse } from '../../apps/api/src/testing/house';

/** Looked up, and to be found nowhere afterwards. */
const SENTINEL = '4711 Sentinelweg Ost';
const FIND = `query Find($text: String!) {
  findPlaces(text: $text, language: "en") { label lon lat exact }
}`;

let house: House | undefined;
let photon: Server | undefined;
afterEach(async () => {
  await house?.close();
  photon?.closeAllConnections();
  await new Promise((done) => (photon ? photon.close(done) : done(undefined)));
  [house, photon] = [undefined, undefined];
});

async function withPhoton(answer: RequestListener): Promise<House> {
  photon = createServer(answer);
  await new Promise<void>((done) => photon?.listen(0, '127.0.0.1', done));
  house = await openHouse({
    GEOCODER: 'photon',
    GEOCODER_SEES_ADDRESSES: 'yes',
    GEOCODER_URL: `http://127.0.0.1:${(photon.address() as AddressInfo).port}`,
  });
  return house;
}

const answering: RequestListener = (_, response) => {
  const properties = { housenumber: '4711', street: 'Sentinelweg Ost', city: 'Minneapolis' };
  const geometry = { type: 'Point', coordinates: [-93.26, 44.97] };
  response.end(JSON.stringify({ features: [{ type: 'Feature', properties, geometry }] }));
};

async function cookieOf(
  at: House,
  roles: readonly ('organizer' | 'intake' | 'driver_to_homes')[],
): Promise<string> {
  const hubId = await at.town.hub(`hub-${roles.join('-')}`);
  return at.signIn(await at.town.member(hubId, `a-${roles.join('-')}`, roles));
}

describe('the geocoder for staff', () => {
  it('is off unless it was switched on: nothing is asked of anybody', async () => {
    house = await openHouse();
    const cookie = await cookieOf(house, ['organizer']);
    expect((await house.ask('{ hasGeocoder }', {}, cookie)).data).toEqual({ hasGeocoder: false });
    expect((await house.ask(FIND, { text: SENTINEL }, cookie)).code).toBe('GEOCODER_OFF');
  });

  it('answers an organizer with places to confirm', async () => {
    const asked: string[] = [];
    const at = await withPhoton((request, response) => {
      asked.push(request.url ?? '');
      answering(request, response);
    });
    const cookie = await cookieOf(at, ['organizer']);
    expect((await at.ask('{ hasGeocoder }', {}, cookie)).data).toEqual({ hasGeocoder: true });
    const { data } = await at.ask(FIND, { text: SENTINEL }, cookie);
    expect(data).toEqual({
      findPlaces: [{ label: '4711 Sentinelweg Ost, Minneapolis', lon: -93.26, lat: 44.97, exact: true }],
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain(encodeURIComponent(SENTINEL));
  });

  it('is not for volunteers, not for visitors, not by GET and not from another page', async () => {
    let asked = 0;
    const at = await withPhoton((request, response) => {
      asked++;
      answering(request, response);
    });
    const driver = await cookieOf(at, ['driver_to_homes']);
    expect((await at.ask(FIND, { text: SENTINEL }, driver)).code).toBe('NOT_ALLOWED');
    expect((await at.ask('{ hasGeocoder }', {}, driver)).code).toBe('NOT_ALLOWED');
    expect((await at.ask(FIND, { text: SENTINEL })).code).toBe('SIGNED_OUT');
    const organizer = await cookieOf(at, ['organizer']);
    const query = encodeURIComponent(FIND);
    const byGet = await fetch(`${at.origin}/graphql?query=${query}`, { headers: at.headers(organizer) });
    expect(byGet.status).toBe(403);
    const foreign = await fetch(`${at.origin}/graphql`, {
      method: 'POST',
      headers: { ...at.headers(organizer), origin: 'https://elsewhere.example' },
      body: JSON.stringify({ query: FIND, variables: { text: SENTINEL } }),
    });
    expect(foreign.status).toBe(403);
    expect(asked).toBe(0);
  });

  it('leaves no word of what was looked up: not in a log, a row, an error or an answer to others', async () => {
    const answers: RequestListener[] = [
      answering,
      (_, response) => void response.end(`no places for ${SENTINEL}`),
      (_, response) => void response.writeHead(500).end(SENTINEL),
      (request) => void request.socket.destroy(),
    ];
    let turn = 0;
    const at = await withPhoton((request, response) => answers[turn]?.(request, response));
    const cookie = await cookieOf(at, ['organizer']);
    const refused: unknown[] = [];
    for (turn = 0; turn < answers.length; turn++) {
      const { code, errors } = await at.ask(FIND, { text: SENTINEL }, cookie);
      if (code !== undefined) refused.push(code, errors);
    }
    expect(refused.filter((code) => code === 'GEOCODER_SILENT')).toHaveLength(3);
    const rows = await everyRow(at);
    expect(rows).toContain('a-organizer'); // the search itself finds what is there
    const said = JSON.stringify([at.parts.accessLines, at.parts.errorLines, refused, rows]);
    for (const trace of [SENTINEL, encodeURIComponent(SENTINEL), 'Sentinelweg', '4711'])
      expect(said).not.toContain(trace);
    expect(at.parts.accessLines.length).toBeGreaterThan(4);
  });
});

/** All tables as text, read as the application in that hub and in none. */
async function everyRow(at: House): Promise<string> {
  const tables = await at.town.query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  const hubs = await at.town.query<{ id: string }>('SELECT id FROM hub');
  const texts: string[] = [];
  for (const { id } of hubs) {
    await at.town.query(`SELECT set_config('app.hub_id', $1, false)`, [id]);
    for (const { name } of tables) {
      const rows = await at.town.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
      texts.push(...rows.map(({ row }) => row));
    }
  }
  return texts.join('\n');
}
