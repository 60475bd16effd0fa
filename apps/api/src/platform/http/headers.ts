/** What a browser may do with an answer; sealing.md's list, the same for every route unless said here. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app default',
];

/** Features of a browser, by name; each is switched off, but where the choice of an answer says otherwise. */
const FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

export interface HeaderChoice {
  /** Adds HSTS: only where https is certain. */
  readonly https: boolean;
  /**
   * `asset`: its name carries its hash, so it may be kept for ever. `steady`: kept, but asked about each time. `own`:
   * the same for one reader alone, and for no cache on the way.
   */
  readonly keep?: 'asset' | 'steady' | 'own' | 'never';
  /** A worker that runs WebAssembly: Argon2id, or the reader of barcodes; never a page. */
  readonly wasm?: boolean;
  /** The public form: a family may have its phone find the nearest corner; the browser asks it first. */
  readonly locates?: boolean;
  /** The desk: a store room may have the camera read barcodes; the browser asks first. */
  readonly scans?: boolean;
  /** The front page may be found by search engines. */
  readonly indexed?: boolean;
}

const CACHE = {
  asset: 'public, max-age=31536000, immutable',
  steady: 'no-cache',
  own: 'private, no-cache',
  never: 'no-store',
} as const;

const permissions = (own: readonly string[]): string =>
  FEATURES.map((feature) => `${feature}=${own.includes(feature) ? '(self)' : '()'}`).join(', ');

/** The security headers of one answer: always the same set, so that a test can compare it exactly. */
export function securityHeaders(choice: HeaderChoice): Record<string, string> {
  const policy = choice.wasm
    ? POLICY.map((line) => (line.startsWith('script-src') ? `${line} 'wasm-unsafe-eval'` : line))
    : POLICY;
  return {
    'Content-Security-Policy': policy.join('; '),
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': permissions([
      ...(choice.locates ? ['geolocation'] : []),
      ...(choice.scans ? ['camera'] : []),
    ]),
    'Cache-Control': CACHE[choice.keep ?? 'never'],
    ...(choice.indexed ? {} : { 'X-Robots-Tag': 'noindex' }),
    ...(choice.https ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload' } : {}),
  };
}
