import { Component, type ReactNode } from 'react';
import { ScreenFault } from './screen-fault';

interface ScreenBoundaryProps {
  readonly children: ReactNode;
}

/** Catches a screen that broke, so that the rest of the desk stays. A new address begins anew. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <ScreenFault /> : this.props.children;
  }
}
