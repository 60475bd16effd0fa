import { DEPLOYMENT, fromBase64Url, publicKey, verifyKeyStatement, type PublicKey } from '@doorstep/sealed';
import type { Api } from './api';

/** A hub as its door shows it, with keys whose signatures were checked. */
export interface HubDoor {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly cell: string;
  readonly lon: number;
  readonly lat: number;
  readonly hubKey: PublicKey;
  readonly boardKey: PublicKey;
}

interface HubAnswer extends Omit<HubDoor, 'hubKey' | 'boardKey'> {
  readonly region: string;
  readonly rootKey: string;
  readonly keys: readonly {
    kid: string;
    purpose: 'hub' | 'board';
    epoch: number;
    publicKey: string;
    signature: string;
  }[];
}

export const HUB_FIELDS = `id slug name region timeZone cell lon lat rootKey
  keys { kid purpose epoch publicKey signature }`;

export async function knockAt(api: Api, slug: string): Promise<HubDoor> {
  const { hub } = await api.call<{ hub: HubAnswer }>(
    `query Door($slug: String!) { hub(slug: $slug) { ${HUB_FIELDS} } }`,
    { slug },
  );
  return doorOf(hub);
}

export async function doorOf(hub: HubAnswer): Promise<HubDoor> {
  return {
    id: hub.id,
    slug: hub.slug,
    name: hub.name,
    timeZone: hub.timeZone,
    cell: hub.cell,
    lon: hub.lon,
    lat: hub.lat,
    hubKey: await trusted(hub, 'hub'),
    boardKey: await trusted(hub, 'board'),
  };
}

/** The current key of one purpose. Nothing is sealed to a key that the hub's root did not sign. */
async function trusted(hub: HubAnswer, purpose: 'hub' | 'board'): Promise<PublicKey> {
  const key = hub.keys.filter((k) => k.purpose === purpose).sort((a, b) => b.epoch - a.epoch)[0];
  if (key === undefined) throw new Error(`${hub.slug} has no ${purpose} key`);
  const bytes = fromBase64Url(key.publicKey);
  const statement = { deployment: DEPLOYMENT, hub: hub.id, purpose, epoch: key.epoch, publicKey: bytes };
  const signed = await verifyKeyStatement(
    fromBase64Url(hub.rootKey),
    statement,
    fromBase64Url(key.signature),
  );
  if (!signed) throw new Error(`the ${purpose} key of ${hub.slug} is not signed by its root`);
  return publicKey(bytes);
}
