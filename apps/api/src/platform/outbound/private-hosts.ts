import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { NextDoorError } from './next-door-error';

/** All addresses of a name, as the system's resolver tells them. */
export type Resolve = (name: string) => Promise<readonly string[]>;

const bySystem: Resolve = async (name) => (await lookup(name, { all: true })).map(({ address }) => address);

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** RFC 1918 and RFC 4193. Link-local is not among them: 169.254.169.254 hands out the keys of a cloud's machines. */
const PRIVATE = new BlockList();
PRIVATE.addSubnet('10.0.0.0', 8, 'ipv4');
PRIVATE.addSubnet('172.16.0.0', 12, 'ipv4');
PRIVATE.addSubnet('192.168.0.0', 16, 'ipv4');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');

const isIn = (list: BlockList, address: string): boolean =>
  list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * Whom this server may speak to: this machine, and private hosts that were named. Decided on addresses, after the name
 * was resolved, and the caller connects to that very address: a name cannot be one thing when it is looked at and
 * another when it is used.
 */
export class PrivateHosts {
  constructor(
    private readonly named: readonly string[],
    private readonly resolve: Resolve = bySystem,
  ) {}

  /** The address to connect to. Throws `NextDoorError` when one address of the host is not allowed. */
  async addressOf(host: string): Promise<string> {
    const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
    const addresses = isIP(bare) > 0 ? [bare] : await this.look(bare);
    const isNamed = this.named.includes(bare);
    const isAllowed = (address: string): boolean =>
      isIn(LOOPBACK, address) || (isNamed && isIn(PRIVATE, address));
    const [first] = addresses;
    if (first === undefined) throw new NextDoorError('its name is unknown');
    if (!addresses.every(isAllowed)) throw new NextDoorError('its address is not allowed');
    return first;
  }

  private async look(name: string): Promise<readonly string[]> {
    try {
      return await this.resolve(name);
    } catch (error) {
      throw new NextDoorError('its name is unknown', error);
    }
  }
}
