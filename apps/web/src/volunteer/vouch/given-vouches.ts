import { fromBase64Url, openFrom, sealTo, toBase64Url } from '@doorstep/sealed';
import type { Keyring } from '../../platform/session/keyring';
import type { SettingRow, Shelf } from '../phone/phone';

/** Somebody this member vouched for, from this phone. */
export interface GivenVouch {
  readonly memberId: string;
  readonly handle: string;
  /** YYYY-MM-DD, the hub's. */
  readonly day: string;
}

const PURPOSE = 'given-vouches';
/** Room for some thirty people; who vouches for more has the oldest forgotten here, and the hub to ask. */
const SIZE = 4096;
const MOST = 30;

type Own = Pick<Keyring, 'own'>;

/**
 * Whom this member vouched for, so that it can be taken back. The server must not know it, so it is on the phone only,
 * sealed to the member's own key: whoever takes the phone reads nothing.
 */
export class GivenVouches {
  constructor(
    private readonly shelf: Shelf<SettingRow>,
    private readonly keys: Own,
  ) {}

  async all(): Promise<readonly GivenVouch[]> {
    const row = await this.shelf.get('vouches');
    if (!row) return [];
    const opened = await openFrom<readonly GivenVouch[]>(this.keys.own, PURPOSE, fromBase64Url(row.value));
    return opened.ok ? opened.value : [];
  }

  async add(vouch: GivenVouch): Promise<void> {
    const others = (await this.all()).filter(({ memberId }) => memberId !== vouch.memberId);
    await this.keep([vouch, ...others].slice(0, MOST));
  }

  async drop(memberId: string): Promise<void> {
    await this.keep((await this.all()).filter((vouch) => vouch.memberId !== memberId));
  }

  private async keep(vouches: readonly GivenVouch[]): Promise<void> {
    const sealed = await sealTo(this.keys.own.publicKey, PURPOSE, vouches, SIZE);
    await this.shelf.put({ name: 'vouches', value: toBase64Url(sealed) });
  }
}
