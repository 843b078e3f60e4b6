import type { ElementType, Key, ReactElement } from 'react';
import { jsx as reactJsx, jsxs as reactJsxs } from 'react/jsx-runtime';
import { withUnbrokenTexts } from './elements.js';

export { Fragment } from 'react/jsx-runtime';
export type { JSX } from 'react/jsx-runtime';

/** React's own, for every element that the console's sources write; listed words are kept in one piece on the way. */
export const jsx = (type: ElementType, props: object, key?: Key): ReactElement =>
  reactJsx(type, withUnbrokenTexts(type, props, false), key);

/** The same for several children. */
export const jsxs = (type: ElementType, props: object, key?: Key): ReactElement =>
  reactJsxs(type, withUnbrokenTexts(type, props, true), key);
