import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { dayRows, feedRows, type Reader } from './bare-rows';

/*
 * node tools/run-ts.mjs test/bench/bare-server.ts PORT DATABASE_URL: the two questions of the api bench over bare
 * node:http and bare pg. No GraphQL, no framework; the same session check and the same walls in the database.
 */

const [, , port, url] = process.argv;
const pool = new pg.Pool({ connectionString: url, max: 10, options: '-c role=doorstep_app' });

const server = createServer((request, response) => {
  void answer(request).then(
    (text) => {
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.end(text);
    },
    (error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
});
server.listen(Number(port), '127.0.0.1');

async function answer(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables?: { day?: string } };
  const token = (request.headers.cookie ?? '').split('=')[1] ?? '';
  const client = await pool.connect();
  try {
    const reader = await readerOf(client, createHash('sha256').update(token).digest());
    await client.query(
      `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT set_config('app.hub_id', '${reader.hubId}', true)`,
    );
    const day = variables?.day;
    const data =
      day === undefined
        ? { board: { cards: await feedRows(client, reader) } }
        : { organizerDay: await dayRows(client, reader, day) };
    await client.query('COMMIT');
    return JSON.stringify({ data });
  } finally {
    client.release();
  }
}

async function readerOf(client: pg.ClientBase, hash: Buffer): Promise<Reader> {
  const answers = (await client.query(
    `BEGIN READ ONLY; SELECT set_config('app.door', '${hash.toString('hex')}', true);
     SELECT set_config('app.hub_id', coalesce((SELECT hub_id::text FROM session WHERE token_hash = app.door()), ''), true);
     SELECT s.hub_id AS "hubId", s.member_id AS "memberId"
     FROM session s JOIN member m ON m.hub_id = s.hub_id AND m.id = s.member_id
     WHERE s.token_hash = app.door() AND s.idle_until > now() AND m.state IN ('provisional', 'approved');
     COMMIT`,
  )) as unknown as pg.QueryResult<{ hubId: string; memberId: string }>[];
  const reader = answers[3]?.rows[0];
  if (reader === undefined) throw new Error('signed out');
  return reader;
}
