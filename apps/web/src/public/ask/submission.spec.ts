/** @jest-environment node */
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Kdf } from '@doorstep/sealed';
import type { AskForHelpInput } from '../../gql/graphql';
import { Fault } from '../page/fault';
import type { Draft } from './draft';
import { DRAFT } from './draft.fixture';
import { openDoor, type HubDoor } from './hub-door';
import { foundTestHub } from './hub-keys.fixture';
import type { Paper } from './paper';
import { Submission, type WishesFor } from './submission';
import { wishOf } from './wish';

/** Fast and bound to its input: what Argon2id is for is tested where it runs. */
const kdf: Kdf = async (secret, salt) => {
  const text = typeof secret === 'string' ? secret : new TextDecoder().decode(Uint8Array.from(secret));
  const bytes = new TextEncoder().encode(text + salt.join());
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
};
const time = { day: '2026-03-06', fromMinute: 480, toMinute: 720 };
const wishesFor =
  (word: string, needs: Draft['needs'] = ['groceries']): WishesFor =>
  ({ sign }) =>
    needs.map((need) => wishOf(need, { ...DRAFT, word, needs }, time, { sign, today: '2026-03-05' }));

let door: HubDoor;
let asked: AskForHelpInput[];
let erased: unknown[];
let faults: Fault[];
let submission: Submission;

beforeAll(async () => {
  door = await openDoor((await foundTestHub()).answer, null);
});
beforeEach(() => {
  [asked, erased, faults] = [[], [], []];
  submission = new Submission({
    kdf,
    ask: (input) => {
      asked.push(input);
      const fault = faults.shift();
      return fault === undefined ? Promise.resolve() : Promise.reject(fault);
    },
    erase: ({ lookup }) => Promise.resolve(erased.push(lookup)),
  });
});

const send = (word = 'Blue'): Promise<Paper> => submission.send(door, wishesFor(word));
const idsOf = (inputs: readonly AskForHelpInput[]): string[] =>
  inputs.map(({ requestId }) => String(requestId));

describe('sending', () => {
  it('ten times at once is one request', async () => {
    const papers = await Promise.all(Array.from({ length: 10 }, () => send()));
    expect(asked).toHaveLength(1);
    expect(new Set(papers.map(({ code }) => code)).size).toBe(1);
  });

  it('again after no answer came uses the same ids, so that the server finds one request', async () => {
    faults = [new Fault('OFFLINE')];
    await expect(send()).rejects.toThrow('OFFLINE');
    const paper = await send();
    expect(idsOf(asked)).toEqual([paper.requestIds[0], paper.requestIds[0]]);
    expect(asked[0]?.receipt).toEqual(asked[1]?.receipt);
    expect(erased).toEqual([]);
  });

  it('other answers after no answer came first erases what may have arrived', async () => {
    faults = [new Fault('OFFLINE')];
    await expect(send('Blue')).rejects.toThrow('OFFLINE');
    const paper = await send('Green');
    expect(erased).toEqual([asked[0]?.receipt.lookup]);
    expect(idsOf(asked)[1]).toBe(paper.requestIds[0]);
    expect(idsOf(asked)[0]).not.toBe(paper.requestIds[0]);
  });

  it('other answers after a refusal needs no erasing: nothing was written', async () => {
    faults = [new Fault('HUB_PAUSED')];
    await expect(send('Blue')).rejects.toThrow('HUB_PAUSED');
    await send('Green');
    expect(erased).toEqual([]);
    expect(new Set(idsOf(asked)).size).toBe(1);
  });

  it('tries the derivation again when the worker could not start', async () => {
    let tries = 0;
    const flaky: Kdf = (...args) => (++tries === 1 ? Promise.reject(new Error('no worker')) : kdf(...args));
    const other = new Submission({
      kdf: flaky,
      ask: () => Promise.resolve(),
      erase: () => Promise.resolve(),
    });
    await expect(other.send(door, wishesFor('Blue'))).rejects.toThrow('no worker');
    await expect(other.send(door, wishesFor('Blue'))).resolves.toHaveProperty('code');
  });
});

describe('several needs of one form', () => {
  const all: Draft['needs'] = ['groceries', 'visit', 'other'];
  const sendAll = (word = 'Blue'): Promise<Paper> => submission.send(door, wishesFor(word, all));

  it('are one request each under one code, with a plan in common', async () => {
    const paper = await sendAll();
    expect(asked.map(({ kind }) => kind)).toEqual(['groceries', 'visit', 'other']);
    expect(new Set(asked.map(({ planId }) => planId))).toEqual(new Set([paper.planId]));
    const receipts = await paper.receipts();
    expect(asked.map(({ receipt }) => receipt.lookup)).toEqual(
      receipts.slice(0, 3).map(({ lookup }) => Buffer.from(lookup).toString('base64url')),
    );
    expect(new Set(asked.map(({ receipt }) => receipt.publicKey)).size).toBe(3);
  });

  it('a single one belongs to no plan', async () => {
    await send();
    expect(asked[0]).not.toHaveProperty('planId');
  });

  it('go out again whole when one was refused on the way, and are taken back together when answers change', async () => {
    submission = new Submission({
      kdf,
      ask: (input) => {
        asked.push(input);
        return asked.length === 2 ? Promise.reject(new Fault('BUSY')) : Promise.resolve();
      },
      erase: ({ lookup }) => Promise.resolve(erased.push(lookup)),
    });
    await expect(sendAll()).rejects.toThrow('BUSY');
    await sendAll();
    expect(idsOf(asked)[0]).toBe(idsOf(asked)[2]);
    expect(erased).toEqual([]);
  });

  it('changed after one of them may have arrived, all are erased first', async () => {
    faults = [new Fault('OFFLINE')];
    await expect(sendAll()).rejects.toThrow('OFFLINE');
    await sendAll('Green');
    expect(erased).toHaveLength(3);
    expect(idsOf(asked)[0]).not.toBe(idsOf(asked)[1]);
  });
});
