import { useEffect } from 'react';
import { useTranslate } from 'react-admin';

/** Names the browser tab after the page: a key of the catalogue, or a text as it is. */
export function usePageTitle(title: string): void {
  const translate = useTranslate();
  const text = translate(title, { _: title });
  const product = translate('app.name');
  useEffect(() => {
    document.title = `${text} · ${product}`;
  }, [text, product]);
}
