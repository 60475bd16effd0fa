import { BODY_BYTES, kidOf, WRAP_BYTES } from '@doorstep/sealed';

/** What came from a browser as a box. */
interface Sealed {
  readonly body: Buffer;
  readonly wraps: readonly { readonly kid: string; readonly wrap: Buffer }[];
}

/** Version and suite of a sealed part, its first two bytes: the only ones there are. */
const HEAD = Buffer.from([1, 1]);

const isBody = (body: Buffer): boolean =>
  BODY_BYTES.includes(body.length) && body.subarray(0, 2).equals(HEAD);

const isWrap = ({ kid, wrap }: Sealed['wraps'][number]): boolean =>
  wrap.length === WRAP_BYTES && wrap.subarray(0, 2).equals(HEAD) && kidOf(wrap) === kid;

/** Whether body and wraps have the form that sealing gives them, each reader once. What is inside nobody here can say. */
export const hasSealedForm = ({ body, wraps }: Sealed): boolean =>
  isBody(body) && new Set(wraps.map(({ kid }) => kid)).size === wraps.length && wraps.every(isWrap);
