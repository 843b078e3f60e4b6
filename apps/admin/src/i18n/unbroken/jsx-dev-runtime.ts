import type { ElementType, Key, ReactElement } from 'react';
import { jsxDEV as reactJsx, type JSXSource } from 'react/jsx-dev-runtime';
import { withUnbrokenTexts } from './elements.js';

export { Fragment } from 'react/jsx-dev-runtime';
export type { JSX } from 'react/jsx-dev-runtime';

/** The development server calls this function in place of those of `jsx-runtime`. */
export const jsxDEV = (
  type: ElementType,
  props: object,
  key: Key | undefined,
  isStatic: boolean,
  source?: JSXSource,
  self?: unknown,
): ReactElement => reactJsx(type, withUnbrokenTexts(type, props, isStatic), key, isStatic, source, self);
