import { ApolloLink } from '@apollo/client';
import { tap } from 'rxjs';
import { tellKeyNews } from '../session/key-news';

/** Refusals that say: this tab seals with keys of yesterday. */
const OLD_KEYS: ReadonlySet<unknown> = new Set(['BOX_FOR_WRONG_KEY', 'BOX_MISSING', 'KEY_GRANTS_WRONG']);

/** Has the hub's keys read again after such a refusal, so that pressing once more works. */
export const keyNews = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    tap(({ errors }) => {
      if (errors?.some(({ extensions }) => OLD_KEYS.has(extensions?.['code']))) tellKeyNews();
    }),
  ),
);
