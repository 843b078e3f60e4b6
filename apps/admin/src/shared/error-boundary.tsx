import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Component, type ReactNode } from 'react';
import { Notice, Page } from './page.js';

/** A page that broke: nothing saved is lost. */
export function CrashNotice() {
  const translate = useTranslate();
  return (
    <Page title={translate('state.crashed')}>
      <Notice
        hint={translate('state.crashed_hint')}
        action={
          <Button variant="contained" onClick={() => window.location.reload()}>
            {translate('state.reload')}
          </Button>
        }
      />
    </Page>
  );
}

interface BoundaryProps {
  /** Address of the page; another one is given a chance of its own. */
  readonly at: string;
  readonly children: ReactNode;
}
interface BoundaryState {
  readonly failed: boolean;
  readonly at: string;
}

/** Keeps the menu when a page breaks, says that nothing saved is lost, and lets the other pages work on. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false, at: this.props.at };

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ at }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return at === state.at ? null : { failed: false, at };
  }

  override render(): ReactNode {
    return this.state.failed ? <CrashNotice /> : this.props.children;
  }
}
