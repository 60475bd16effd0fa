import type { RoleRule } from '@doorstep/lifecycle';
import { useMemo, useState, type ReactNode } from 'react';
import type { TrustedFieldsFragment } from '../../gql/graphql';
import { Button, Dialog, TextArea } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { lacksOf } from './role-standing';
import { useProfiles } from './use-profiles';
import { useTrustWords } from './use-trust-words';
import type { VouchBook } from './use-vouches';

const LONGEST = 600;

interface AskDialogProps {
  readonly person: TrustedFieldsFragment;
  readonly rules: readonly RoleRule[];
  readonly book: VouchBook;
  readonly onClose: () => void;
}

/** What to ask somebody for, as a text to send from one's own phone: nothing of it goes through the server. */
export function AskDialog({ person, rules, book, onClose }: AskDialogProps): ReactNode {
  const words = useWords();
  const wish = useWish(person, rules, book);
  const [text, setText] = useState(wish);
  const [copied, setCopied] = useState(false);
  const one = useMemo(() => [person], [person]);
  const { profiles, open } = useProfiles(one);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Not allowed here: the text above can be copied by hand.
      () => setCopied(false),
    );
  };
  return (
    <Dialog
      open
      title={words.t('ask.title', { handle: person.handle })}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.close')}</Button>
          <Button variant="primary" icon={copied ? 'check' : 'list'} onPress={copy}>
            {words.t(copied ? 'ask.copied' : 'ask.copy')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{words.t('ask.lead')}</p>
        <TextArea label={words.t('ask.text')} value={text} onChange={setText} maxLength={LONGEST} rows={6} />
        {profiles ? (
          <p>
            {words.t('people.phone')}:{' '}
            <bdi dir="ltr">{profiles.get(person.id)?.phone ?? words.t('ask.noPhone')}</bdi>
          </p>
        ) : (
          <div>
            <Button icon="key" onPress={() => void open()}>
              {words.t('ask.phone')}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

function useWish(person: TrustedFieldsFragment, rules: readonly RoleRule[], { vouches }: VouchBook): string {
  const words = useWords();
  const time = useHubTime();
  const trust = useTrustWords();
  const missing = rules.flatMap((rule) => {
    const told = person.clearances.find(({ role }) => role === rule.role)?.missing ?? [];
    return lacksOf({ person, told, rule, vouches: vouches ?? [], today: time.today() }).map(trust.missing);
  });
  const what = [...new Set(missing)];
  return what.length === 0
    ? words.t('ask.wish.talk')
    : words.t('ask.wish', { what: new Intl.ListFormat(words.locale).format(what) });
}
