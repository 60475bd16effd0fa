import type { Config } from '../config/config';

/** Whether this server is reached by https: decides on Secure cookies and HSTS. */
export const isHttps = (config: Pick<Config, 'http'>): boolean =>
  config.http.origin?.startsWith('https:') ?? false;
