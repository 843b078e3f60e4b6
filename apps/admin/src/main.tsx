import '@fontsource/sarabun/thai-400.css';
import '@fontsource/sarabun/latin-400.css';
import '@fontsource/sarabun/thai-500.css';
import '@fontsource/sarabun/latin-500.css';
import '@fontsource/sarabun/thai-600.css';
import '@fontsource/sarabun/latin-600.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { openI18nProvider } from './i18n/i18n-provider.js';
import { listenToOtherTabs } from './providers/other-tabs.js';
import { showHtmlAsText } from './providers/trusted-text.js';

showHtmlAsText();
listenToOtherTabs();
const i18nProvider = await openI18nProvider();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App i18nProvider={i18nProvider} />
    </StrictMode>,
  );
