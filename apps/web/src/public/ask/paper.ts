import { DOOR_PICTURES, type DoorSign } from '@doorstep/lifecycle';
import { DEPLOYMENT, deriveReceipt, newReceiptCode, type Kdf, type ReceiptSecrets } from '@doorstep/sealed';

/** What a family will hold in its hand, made before anything is sent: the ids and secrets of one request. */
export interface Paper {
  readonly requestId: string;
  readonly code: string;
  readonly sign: DoorSign;
  /** Starts Argon2id at the first call (about half a second on a cheap phone); a failed try is not kept. */
  receipt(): Promise<ReceiptSecrets>;
}

const NUMBERS = 90;
const FIRST_NUMBER = 10;

export function newPaper(kdf: Kdf): Paper {
  const code = newReceiptCode();
  let derived: Promise<ReceiptSecrets> | null = null;
  const receipt = (): Promise<ReceiptSecrets> => {
    derived ??= deriveReceipt(code, DEPLOYMENT, kdf);
    derived.catch(() => (derived = null));
    return derived;
  };
  return { requestId: newId(), code, sign: newSign(), receipt };
}

/** A picture and a number that nobody can guess from another family's. */
function newSign(): DoorSign {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  return {
    picture: DOOR_PICTURES[a % DOOR_PICTURES.length] ?? DOOR_PICTURES[0],
    number: FIRST_NUMBER + (b % NUMBERS),
  };
}

export const newId = (): string => crypto.randomUUID();
