import { Component, type ReactNode } from 'react';
import { Button } from '../kit';
import { useWords } from '../messages';
import { Screen } from './screen';

interface FaultState {
  readonly broken: boolean;
}

/** A screen that broke says so and can be loaded again; what was done is in the outbox, not in the screen. */
export class ScreenFault extends Component<{ readonly children: ReactNode }, FaultState> {
  override state: FaultState = { broken: false };

  static getDerivedStateFromError(): FaultState {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken(): ReactNode {
  const words = useWords();
  return (
    <Screen title={words.t('fault.title')}>
      <p>{words.t('fault.lead')}</p>
      <Button variant="primary" size="main" onPress={() => location.reload()}>
        {words.t('app.retry')}
      </Button>
    </Screen>
  );
}
