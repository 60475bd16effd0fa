export { openFrom, sealTo } from './answer';
export { BODY_BYTES, openBox, rewrap, sealBox, WRAP_BYTES, type SealedBox } from './box';
export { fromBase64Url, toBase64Url, type Bytes } from './bytes';
export { digitsIn, type CodeFault } from './code';
export { COMPARTMENTS, type BoxContext, type Compartment, type ContextTuple } from './context';
export { ENVELOPE_OVERHEAD, kidOf } from './envelope';
export { giveEpochKey, newEpochKey, rootGrantTuple, type EpochKey, type KeyReader } from './epoch';
export { openKey, sealKey, unwrapUnder, wrapUnder } from './key-box';
export {
  deriveKeyPair,
  exportPrivate,
  importPrivate,
  newKeyPair,
  publicKey,
  publicOf,
  type Extractability,
  type KeyPair,
  type PublicKey,
} from './keys';
export { LOCKER_OVERHEAD } from './locker';
export { fingerprint, memberNumber, type KnownAs } from './fingerprint';
export { invitationText, readInvitation, type Invitation } from './invitation';
export {
  newMemberKeys,
  openMemberKeys,
  relock,
  WRAPPED_MEMBER_KEYS,
  type Lock,
  type NewMemberKeys,
  type OpenMemberKeys,
} from './member-keys';
export type { OpenError } from './open-error';
export { BODY_SIZES, TooLargeError } from './padding';
export {
  deriveMember,
  PASSPHRASE_COST,
  RECEIPT_COST,
  type Kdf,
  type KdfCost,
  type MemberSecrets,
} from './passphrase';
export { engineRandom, type EngineKey, type RandomBytes } from './engine';
export {
  joinSheets,
  newRecovery,
  SHEETS,
  type NewRecovery,
  type RecoverySecrets,
  type SheetsFault,
} from './recovery';
export { formatReceiptCode, newReceiptCode, parseReceiptCode } from './receipt';
export { deriveReceipt, deriveReceipts, type ReceiptSecrets } from './receipt-key';
export { formatSheet, parseSheet, SHEET_LINES, type LineFault } from './sheet';
export {
  exportSigning,
  importSigning,
  newSigningPair,
  signTuple,
  verifyTuple,
  type SigningPair,
} from './signing';
export { deriveSpare, formatSpareCode, newSpareCode, parseSpareCode } from './spare';
export {
  signGrantStatement,
  signKeyStatement,
  verifyGrantStatement,
  verifyKeyStatement,
  type GrantStatement,
  type KeyStatement,
} from './statement';
export { chained, HOUSEHOLD_TAG, newTagger, type Tagger } from './tag';
export {
  AGREEMENT,
  agreementTuple,
  CLAIM_KEY,
  claimKeyTuple,
  DEPLOYMENT,
  FAMILY_VIEW,
  keyGrantTuple,
  memberKeysTuple,
  RECOVERY_READER,
  spareKeysTuple,
  VOUCH,
  vouchTuple,
} from './tuples';
