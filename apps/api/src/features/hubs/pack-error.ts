import { ConfigError } from '../../platform/config/settings';

/** A region pack that cannot be used: which file, and why, in one sentence for whoever starts the server. */
export class PackError extends ConfigError {
  constructor(
    readonly pack: string,
    readonly file: string,
    readonly why: string,
  ) {
    super(
      `Region pack ${pack} cannot be used: ${file} ${why}. Put a whole copy in its place; ` +
        '`npm run region -- check DIR` looks it over.',
    );
  }
}
