import type { ContactFacts } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import type { RecallFieldsFragment } from '../../gql/graphql';
import { Button, SummaryList, type SummaryRow } from '../../ui';
import { useWords } from '../messages';
import { familyText } from './family-texts';

interface ReachProps {
  readonly recall: RecallFieldsFragment;
  readonly facts: ContactFacts;
  readonly onHide: () => void;
}

/** Whom to call and what to say, in their language. It is sent from the hub's own phone: no third party learns of it. */
export function RecallReach({ recall, facts, onHide }: ReachProps): ReactNode {
  const words = useWords();
  const { name, phone, how, safe, language } = facts;
  const { text, own } = familyText(language);
  const tongue = own ? language : 'en';
  const mayText = safe?.mayText ?? (how === 'text' || how === 'chat');
  const rows: SummaryRow[] = [
    {
      term: name ?? words.t('recall.door.nameless'),
      value: phone === undefined ? words.t('recall.door.phoneless') : <bdi dir="ltr">{phone}</bdi>,
    },
    {
      term: words.t('recall.door.say'),
      value: (
        <span lang={tongue} dir="auto">
          {text.say(itemsIn(recall, tongue))}
        </span>
      ),
    },
    {
      term: words.t('recall.door.text'),
      value: mayText ? <CopyText text={text.send} language={tongue} /> : words.t('recall.door.noText'),
    },
  ];
  return (
    <div className="stack" data-gap="2">
      <SummaryList rows={rows} />
      {own ? null : <p>{words.t('recall.door.other')}</p>}
      <div>
        <Button variant="quiet" icon="lock" onPress={onHide}>
          {words.t('recall.door.hide')}
        </Button>
      </div>
    </div>
  );
}

/** What was recalled, as the family would call it. */
function itemsIn({ lots }: RecallFieldsFragment, tongue: string): string {
  const names = lots.map(({ item, brand }) => {
    const own = tongue.startsWith('es') ? item.nameEs : tongue.startsWith('ar') ? item.nameAr : null;
    return [own ?? item.name, brand].filter(Boolean).join(' ');
  });
  return new Intl.ListFormat(tongue).format(new Set(names));
}

function CopyText({ text, language }: { readonly text: string; readonly language: string }): ReactNode {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <span className="row">
      <span lang={language} dir="auto">
        {text}
      </span>
      <Button
        size="small"
        icon={copied ? 'check' : 'copy'}
        onPress={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {words.t(copied ? 'recall.door.copied' : 'recall.door.copy')}
      </Button>
    </span>
  );
}
