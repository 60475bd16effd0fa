import { useMemo, type ReactNode } from 'react';
import { openMessages } from '../../i18n/messages';
import { Card } from '../../ui';
import { CATALOGS, useWords, type MessageKey } from '../messages';

const LINES = [
  'intake.say.phone',
  'intake.say.name',
  'intake.say.household',
  'intake.say.kind',
  'intake.say.when',
  'intake.say.where',
  'intake.say.reach',
  'intake.say.notes',
] as const satisfies readonly MessageKey[];

/** What to say, in the worker's language and under it in the household's. */
export function Script({ theirs }: { readonly theirs: string }): ReactNode {
  const words = useWords();
  const catalog = CATALOGS[theirs];
  const other = useMemo(() => (catalog ? openMessages(theirs, catalog) : null), [catalog, theirs]);
  return (
    <Card title={words.t('intake.script')} icon="phone">
      <ol className="stack" data-gap="3">
        {LINES.map((line) => (
          <li key={line}>
            {words.t(line)}
            {other && theirs !== words.locale ? (
              <p lang={theirs} dir={other.direction} className="script-theirs">
                {other.t(line)}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}
