/**
 * What is published about the demonstration region: everybody can sign in as anybody, so nothing real may ever be
 * stored beside it. A server in production refuses to start while a hub carries the demonstration mark.
 */
export const DEMONSTRATION = {
  /** One passphrase for all: these accounts are public. */
  passphrase: 'kite bread river lantern seven',
  /** Shared, so that the first start derives one key instead of seventy. Real members have a salt each. */
  salt: new TextEncoder().encode('doorstep demonstration 1'),
  organizers: ['ana', 'bo'],
  volunteers: ['vera', 'sam', 'lin'],
  /** Token of one invitation to the first hub, as public as the passphrase; it works once, for the first two days. */
  invitation: 'ZG9vcnN0ZXAtaW52aXRlcw',
} as const;
