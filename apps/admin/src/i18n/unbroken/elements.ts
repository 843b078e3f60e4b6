import type { ElementType } from 'react';
import { unbroken } from './unbroken.js';

/** Elements of HTML and SVG that hold text alone, or text as it was written. */
const plain: ReadonlySet<unknown> = new Set(['option', 'pre', 'script', 'style', 'text', 'textarea', 'title', 'tspan']);

type Given = Readonly<Record<string, unknown>>;

/** Besides its children an element is given texts under a field, in a list, and beside a box to be ticked. */
const isText = (name: string, given: Given): boolean =>
  name === 'helperText' || name === 'primary' || (name === 'label' && 'control' in given);

const shown = (given: unknown): unknown => (typeof given === 'string' ? unbroken(given) : given);

/**
 * Texts that stand side by side are one text: apart, each would be a place of its own in a row of a flexible box. The places of the
 * others stay, because React knows them by their place.
 */
function joined(children: readonly unknown[]): readonly unknown[] {
  const texts = [...children];
  for (let place = texts.length - 1; place > 0; place -= 1) {
    const [before, text] = [texts[place - 1], texts[place]];
    if (typeof before === 'string' && typeof text === 'string') texts.splice(place - 1, 2, before + text, null);
  }
  return texts;
}

function shownChildren(children: unknown, isStatic: boolean): unknown {
  if (!isStatic || !Array.isArray(children)) return shown(children);
  const given = joined(children);
  const texts = given.map(shown);
  return texts.some((text, place) => text !== given[place]) ? texts : children;
}

/**
 * Properties of an element with the texts in them as they are shown.
 * @param isStatic its children were written one beside the other, so that none of them needs a key
 */
export function withUnbrokenTexts<Props extends object>(type: ElementType, props: Props, isStatic: boolean): Props {
  const given = props as Given;
  const isPlain = plain.has(type) || plain.has(given['component']);
  const changed = Object.entries(given).flatMap(([name, value]): [string, unknown][] => {
    if (name === 'children') return isPlain ? [] : [[name, shownChildren(value, isStatic)]];
    return isText(name, given) ? [[name, shown(value)]] : [];
  });
  return changed.some(([name, value]) => value !== given[name]) ? { ...props, ...Object.fromEntries(changed) } : props;
}
