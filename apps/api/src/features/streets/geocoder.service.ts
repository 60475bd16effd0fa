import { Injectable } from '@nestjs/common';
import { nominatimSearch, photonSearch, readPlaces } from '@doorstep/engines';
import type { Member } from '../../platform/auth/actor';
import type { Config } from '../../platform/config/config';
import { Db } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { NextDoor } from '../../platform/outbound/next-door';
import { NextDoorError } from '../../platform/outbound/next-door-error';
import { PrivateHosts } from '../../platform/outbound/private-hosts';
import { HubsService } from '../hubs/hubs.service';
import type { FoundPlace } from './geocoder.types';

const LIMITS = { milliseconds: 5_000, bytes: 200_000 } as const;

/**
 * The one verb through which an address passes this server, in memory, on its way to a geocoder that the operator runs:
 * off unless the operator switched it on and said that he knows. Nothing of it is kept, logged or told.
 */
@Injectable()
export class GeocoderService {
  private readonly door: NextDoor | null;

  constructor(
    private readonly settings: Config['geocoder'],
    private readonly db: Db,
    private readonly hubs: HubsService,
  ) {
    const { url, hosts } = settings;
    this.door = url === null ? null : new NextDoor(url, new PrivateHosts(hosts), LIMITS);
  }

  /** Whether staff may be offered it; the screen says what it means. */
  get isOn(): boolean {
    return this.settings.kind !== 'off';
  }

  /** Up to five places in the hub's region. Refuses GEOCODER_OFF and GEOCODER_SILENT. */
  async find(me: Member, text: string, language: string): Promise<FoundPlace[]> {
    const { door } = this;
    if (!this.isOn || door === null) throw new Refusal('GEOCODER_OFF');
    const within = await this.db.read(me, async (tx) => {
      const hub = await this.hubs.require(tx, me.hubId);
      return (await this.hubs.packOf(tx, hub)).bbox;
    });
    const search = this.settings.kind === 'photon' ? photonSearch : nominatimSearch;
    try {
      const read = readPlaces(await door.ask(search({ text, language, within })), within);
      if (read.ok) return read.value;
    } catch (error) {
      if (!(error instanceof NextDoorError)) throw error;
    }
    throw new Refusal('GEOCODER_SILENT');
  }
}
