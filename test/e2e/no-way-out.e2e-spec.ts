import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '@doorstep/support';
import { SCALES } from '../../apps/api/src/seed/scale';
import { openStand } from '../browser/support/stand';

const PRELOAD = path.resolve('test/e2e/support/no-way-out.cjs');
/** Loopback to the system, outside to the preload: an address that a test may try. */
const OUTSIDE = '127.0.0.2';

let folder: string;
let log: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'doorstep-no-way-out-'));
  log = path.join(folder, 'attempts.log');
});
afterEach(() => rmSync(folder, { recursive: true }));

const attempts = (): string[] =>
  existsSync(log)
    ? readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];

const closed = () => ({ NODE_OPTIONS: `--require=${PRELOAD}`, NO_WAY_OUT_LOG: log });

interface Ended {
  readonly status: number | null;
  readonly said: string;
}

function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, timeout: 200_000 });
  let said = '';
  for (const output of [child.stdout, child.stderr])
    output.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, said })));
}

describe('a machine without a way out', () => {
  it('is told of every attempt: the check can fail', async () => {
    let knocks = 0;
    const outside: Server = createServer((socket) => {
      knocks++;
      socket.destroy();
    });
    const port = await new Promise<string>((resolve) =>
      outside.listen(0, OUTSIDE, () => {
        const address = outside.address();
        resolve(String(typeof address === 'object' ? address?.port : ''));
      }),
    );
    try {
      const tries = ['test/e2e/support/every-way-out.mjs', OUTSIDE, port];
      expect((await run(tries, closed())).status).toBe(0);
      expect(knocks).toBe(0);
      const seen = attempts();
      expect(seen.filter((line) => line === `connect ${OUTSIDE}`)).toHaveLength(6);
      expect(seen).toContain(`datagram ${OUTSIDE}`);
      expect(seen.filter((line) => line === 'name name.invalid')).toHaveLength(3);

      await run([...tries, 'one'], { NODE_OPTIONS: '' });
      expect(knocks).toBe(1);
    } finally {
      await new Promise((resolve) => outside.close(resolve));
    }
  }, 60_000);

  it('carries the whole loop, from asking to the door: nobody tries to leave', async () => {
    const stand = await openStand(await freshDatabase(), SCALES.demo, {
      ...closed(),
      DOORSTEP_DOCUMENTS: 'any',
    });
    try {
      // The journey plans as an organizer's browser does and drives as a phone does: it is held to the same.
      const journey = await run(
        ['tools/run-ts.mjs', 'test/journey/main.ts', '--url', stand.origin],
        closed(),
      );
      expect(journey.said).toMatch(/places are sealed to \d+ throw-away keys/);
      expect(journey.said).toMatch(/0 promises broken/);
      expect(journey.status).toBe(0);
    } finally {
      await stand.close();
    }
    expect(attempts()).toEqual([]);
  }, 300_000);
});
