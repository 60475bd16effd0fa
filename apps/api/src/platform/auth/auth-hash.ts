import { createHash } from 'node:crypto';

/** What is stored of the browser's auth secret: itself 256 bits out of Argon2id, so one SHA-256 is enough. */
export const authHash = (authSalt: Buffer, authSecret: Buffer): Buffer =>
  createHash('sha256').update(authSalt).update(authSecret).digest();
