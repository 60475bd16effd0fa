import { readDrawer } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { openWith, type BoxText } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';
import { Button } from '../../ui';
import { useWords } from '../messages';

/** The words of an incident, opened in this tab when somebody asks for them. */
export function IncidentNote({ box }: { readonly box: BoxText }): ReactNode {
  const words = useWords();
  const { keys } = useUnlocked();
  const [text, setText] = useState<string | null>(null);
  const open = async (): Promise<void> => {
    const opened = await openWith<unknown>(keys, box);
    const note = opened.ok ? readDrawer('incident', opened.value) : opened;
    setText(note.ok ? note.value.text : words.t('incidents.shut'));
  };
  if (text !== null) return <q dir="auto">{text}</q>;
  return (
    <Button size="small" icon="lock" onPress={() => void open()}>
      {words.t('incidents.read')}
    </Button>
  );
}
