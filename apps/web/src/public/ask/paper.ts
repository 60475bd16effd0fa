import { DOOR_PICTURES, PARTS_AT_ONCE, type DoorSign } from '@doorstep/lifecycle';
import { DEPLOYMENT, deriveReceipts, newReceiptCode, type Kdf, type ReceiptSecrets } from '@doorstep/sealed';

/** What a family will hold in its hand, made before anything is sent: one code for all that it asks in one form. */
export interface Paper {
  /** The request of each part. */
  readonly requestIds: readonly string[];
  /** Shared by the requests of one form. */
  readonly planId: string;
  readonly code: string;
  readonly sign: DoorSign;
  /** Starts Argon2id at the first call (about half a second on a cheap phone); a failed try is not kept. */
  receipts(): Promise<readonly ReceiptSecrets[]>;
}

const NUMBERS = 90;
const FIRST_NUMBER = 10;

export const newPaper = (kdf: Kdf): Paper =>
  paperOf(kdf, {
    requestIds: Array.from({ length: PARTS_AT_ONCE }, newId),
    planId: newId(),
    code: newReceiptCode(),
    sign: newSign(),
  });

/** The same with names that were made elsewhere. */
export function paperOf(kdf: Kdf, named: Omit<Paper, 'receipts'>): Paper {
  let derived: Promise<readonly ReceiptSecrets[]> | null = null;
  const receipts = (): Promise<readonly ReceiptSecrets[]> => {
    derived ??= deriveReceipts(named.code, DEPLOYMENT, kdf, PARTS_AT_ONCE);
    derived.catch(() => (derived = null));
    return derived;
  };
  return { ...named, receipts };
}

/** A picture and a number that nobody can guess from another family's. */
const newSign = (): DoorSign => signOf(crypto.getRandomValues(new Uint32Array(2)));

/** The door sign that two drawn numbers make. */
export function signOf([a = 0, b = 0]: Iterable<number> & ArrayLike<number>): DoorSign {
  return {
    picture: DOOR_PICTURES[a % DOOR_PICTURES.length] ?? DOOR_PICTURES[0],
    number: FIRST_NUMBER + (b % NUMBERS),
  };
}

export const newId = (): string => crypto.randomUUID();
