import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { NextDoor } from './next-door';
import { PrivateHosts } from './private-hosts';

const LIMITS = { milliseconds: 400, bytes: 1_000 };
const QUESTION = { method: 'GET', path: '/x', body: null } as const;

let servers: Server[] = [];
afterEach(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  servers = [];
});

async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const doorTo = (origin: string): NextDoor => new NextDoor(origin, new PrivateHosts([]), LIMITS);

describe('whom this server may speak to', () => {
  const asking = (addresses: readonly string[], named: readonly string[] = []) =>
    new PrivateHosts(named, () => Promise.resolve(addresses)).addressOf('engine.hub');

  it('is this machine, by address or by name', async () => {
    const hosts = new PrivateHosts([]);
    for (const host of ['127.0.0.1', '127.8.9.1', '[::1]'])
      await expect(hosts.addressOf(host)).resolves.toBeTruthy();
    await expect(asking(['127.0.0.1', '::1'])).resolves.toBe('127.0.0.1');
  });

  it.each(['10.1.2.3', '172.16.0.9', '192.168.1.5', 'fd00::7'])(
    'is %s only when its host was named',
    async (address) => {
      await expect(asking([address])).rejects.toThrow('its address is not allowed');
      await expect(asking([address], ['engine.hub'])).resolves.toBe(address);
      await expect(new PrivateHosts([]).addressOf(address)).rejects.toThrow('not allowed');
      await expect(new PrivateHosts([address]).addressOf(address)).resolves.toBe(address);
    },
  );

  it.each([
    '8.8.8.8',
    '169.254.169.254',
    '2001:4860:4860::8888',
    '0.0.0.0',
    '::',
    '172.32.0.1',
    '::ffff:8.8.8.8',
    'fe80::1',
  ])('is never %s, named or not', async (address) => {
    await expect(asking([address], ['engine.hub'])).rejects.toThrow('its address is not allowed');
    await expect(new PrivateHosts([address]).addressOf(address)).rejects.toThrow('not allowed');
  });

  it('is nobody whose name has one allowed address and one other', async () => {
    await expect(asking(['127.0.0.1', '93.184.216.34'], ['engine.hub'])).rejects.toThrow('not allowed');
  });

  it('is looked up once a question, and that very address is called: a name cannot change in between', async () => {
    const origin = await serving((_, answer) => answer.end('{"from":"next door"}'));
    const answers = [['127.0.0.1'], ['93.184.216.34']];
    let looked = 0;
    const rebinding = new PrivateHosts([], () => Promise.resolve(answers[looked++] ?? []));
    const door = new NextDoor(origin.replace('127.0.0.1', 'engine.hub'), rebinding, LIMITS);
    await expect(door.ask(QUESTION)).resolves.toEqual({ from: 'next door' });
    expect(looked).toBe(1);
    await expect(door.ask(QUESTION)).rejects.toThrow('its address is not allowed');
  });

  it('is nobody without a known name', async () => {
    const lost = new PrivateHosts([], () => Promise.reject(new Error('ENOTFOUND engine.hub')));
    await expect(lost.addressOf('engine.hub')).rejects.toThrow('its name is unknown');
  });
});

describe('a server next door', () => {
  it('is asked by its own name, without a header that says who we are', async () => {
    let seen: Record<string, unknown> = {};
    const origin = await serving((request, answer) => {
      seen = { method: request.method, ...request.headers };
      answer.end('[1]');
    });
    await expect(doorTo(origin).ask({ method: 'POST', path: '/y', body: '{}' })).resolves.toEqual([1]);
    expect(Object.keys(seen).sort()).toEqual(
      ['method', 'accept', 'connection', 'content-length', 'content-type', 'host'].sort(),
    );
    expect(seen['host']).toBe(new URL(origin).host);
  });

  it('that sends us elsewhere is not followed', async () => {
    let asked = 0;
    const elsewhere = await serving((_, answer) => {
      asked++;
      answer.end('{}');
    });
    const origin = await serving((_, answer) => answer.writeHead(302, { location: elsewhere }).end());
    await expect(doorTo(origin).ask(QUESTION)).rejects.toThrow('it answered with status 302');
    expect(asked).toBe(0);
  });

  const PARTS: readonly (readonly [string, RequestListener, string])[] = [
    ['hangs', () => undefined, 'it takes too long'],
    ['begins and then hangs', (_, answer) => void answer.write('{"a":'), 'it takes too long'],
    ['answers without end', (_, answer) => void answer.end('x'.repeat(5_000)), 'its answer is too large'],
    [
      'answers rubbish',
      (_, answer) => void answer.end('<html>secret 44.97,-93.26</html>'),
      'its answer is not JSON',
    ],
    ['fails', (_, answer) => void answer.writeHead(500).end('{}'), 'it answered with status 500'],
    ['hangs up', (request) => void request.socket.destroy(), 'it cannot be reached'],
    [
      'stops in the middle',
      (request, answer) => {
        answer.writeHead(200, { 'content-length': '900' }).write('{"a":');
        setTimeout(() => request.socket.destroy(), 20);
      },
      'it stopped in the middle',
    ],
  ];

  it.each(PARTS)('that %s is an error of ours in words of ours', async (_, answer, why) => {
    const origin = await serving(answer);
    const error = await doorTo(origin)
      .ask({ ...QUESTION, path: '/table/44.97,-93.26' })
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'NextDoorError', message: why });
    expect((error as Error).message).not.toMatch(/\d{2}\.\d/);
  });

  it('that is not there is told so', async () => {
    const origin = await serving(() => undefined);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    await expect(doorTo(origin).ask(QUESTION)).rejects.toThrow('it cannot be reached');
  });
});
