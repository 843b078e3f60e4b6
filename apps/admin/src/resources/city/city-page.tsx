import { useTranslate } from 'react-admin';
import { Page } from '../../shared/page.js';

/** The city at a glance, for those who look after all of it. */
export function CityPage() {
  const translate = useTranslate();
  return (
    <Page title={translate('nav.city')} intro={translate('app.tagline')}>
      {null}
    </Page>
  );
}
