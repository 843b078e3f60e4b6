import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Component, type ReactNode } from 'react';
import { Notice } from './page.js';

function CrashNotice() {
  const translate = useTranslate();
  return (
    <Notice
      title={translate('state.crashed')}
      hint={translate('state.crashed_hint')}
      action={
        <Button variant="contained" onClick={() => window.location.reload()}>
          {translate('state.reload')}
        </Button>
      }
    />
  );
}

/** Keeps the menu when a page breaks, and says that nothing saved is lost. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <CrashNotice /> : this.props.children;
  }
}
