import type { ElementType, Key, ReactElement } from 'react';
import { jsxDEV as reactJsx, type JSXSource } from 'react/jsx-dev-runtime';
import { withUnbrokenTexts } from './elements.js';

export { Fragment } from 'react/jsx-dev-runtime';
export type { JSX } from 'react/jsx-dev-runtime';

/** What `jsx-runtime` does, for the development server. */
export const jsxDEV = (
  type: ElementType,
  props: object,
  key: Key | undefined,
  isStatic: boolean,
  source?: JSXSource,
  self?: unknown,
): ReactElement => reactJsx(type, withUnbrokenTexts(type, props, isStatic), key, isStatic, source, self);
