import type { ChildStep, SheetFacts } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { Banner, Button, RadioRows } from '../kit';
import { useWords } from '../messages';
import { useFamilyName } from './child-name';

interface HandOverProps {
  readonly step: ChildStep;
  readonly sheet: SheetFacts | null;
  readonly name: string;
  readonly onDone: (family: number) => void;
  readonly onBack: () => void;
}

/** Who of the family stands there. Receivers say their code word first; "the child knows him" is not enough. */
export function HandOver({ step, sheet, name, onDone, onBack }: HandOverProps): ReactNode {
  const words = useWords();
  const familyName = useFamilyName();
  const [who, setWho] = useState<string | null>(null);
  const people = [0, ...(sheet?.receivers ?? []).map((_, i) => i + 1)];
  const chosen = who === null ? null : Number(who);
  const word = chosen === null || chosen === 0 ? undefined : sheet?.receivers[chosen - 1]?.codeWord;
  const isBack = step === 'give_back';
  return (
    <div className="care-hand">
      <RadioRows
        label={words.t(isBack ? 'care.whoFetches' : 'care.whoBrings', { name })}
        hint={words.t('care.onlyThese')}
        choices={people.map((family) => ({ value: String(family), label: familyName(sheet, family) }))}
        value={who}
        onChange={setWho}
      />
      {isBack && word !== undefined ? (
        <Banner tone="info">
          {words.t('care.askWord')} <strong className="care-word">{word}</strong>
        </Banner>
      ) : null}
      <div className="actions">
        <Button
          variant="primary"
          size="main"
          icon="check"
          reason={chosen === null ? words.t('care.chooseFirst') : undefined}
          onPress={() => {
            if (chosen !== null) onDone(chosen);
          }}
        >
          {words.t(isBack ? 'care.handedBack' : 'care.received', { name })}
        </Button>
        <Button size="big" icon="back" onPress={onBack}>
          {words.t('care.back')}
        </Button>
      </div>
    </div>
  );
}
