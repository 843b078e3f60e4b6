import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { default as axe, AxeResults, RunOptions } from 'axe-core';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Rules of axe that look at colours; all others look at the markup, which is the same in light and in dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];
/** Half as long as `axe.source`, and sent to every page. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const allTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Accessibility rules that a page breaks, as `rule: selector`; empty when all is well.
 * @param rules `colours`: for a page whose markup has been looked at and that wears other colours now
 */
export async function accessibilityProblems(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  let problems = await lookWithAxe(page, rules);
  // A page hands a change of colours down from frame to frame: of a fault that stays, the last look tells as well.
  for (let looks = 1; problems.length > 0 && looks < 4; looks += 1) {
    await pause(250);
    problems = await lookWithAxe(page, rules);
  }
  return problems;
}

async function lookWithAxe(page: Page, rules: 'all' | 'colours'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const options: RunOptions = {
    // Only violations are looked at: what passed needs no selector.
    resultTypes: ['violations'],
    runOnly: rules === 'all' ? { type: 'tag', values: allTags } : { type: 'rule', values: colourRules },
  };
  const { violations } = await page.evaluate(lookAtEveryLook, options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/**
 * Runs axe in the page. Contrast takes most of its time, and in a table of 50 rows is the same again and again: it is taken of the
 * first and the last element of every look. Two elements look alike when they and all elements around them have the same colours,
 * sizes and classes.
 */
async function lookAtEveryLook(options: RunOptions): Promise<AxeResults> {
  const styled = [
    ...['color', 'backgroundColor', 'backgroundImage', 'opacity', 'filter', 'mixBlendMode', 'textShadow'],
    ...['fontSize', 'fontWeight', 'position', 'fill', 'visibility', 'display'],
  ] as const;
  const numbers = new Map<string, number>();
  const known = new Map<Element | null, number>([[null, 0]]);
  const lookOf = (element: Element | null): number => {
    const before = known.get(element);
    if (before !== undefined || !element) return before ?? 0;
    const style = getComputedStyle(element) as unknown as Record<string, string>;
    const isOff = element.matches(':disabled, [aria-disabled=true]');
    const classes = element.getAttribute('class');
    const own = [lookOf(element.parentElement), element.tagName, classes, isOff, ...styled.map((name) => style[name])];
    const look = own.join('|');
    const number = numbers.get(look) ?? numbers.size + 1;
    numbers.set(look, number);
    known.set(element, number);
    return number;
  };
  const hasText = (element: Element): boolean =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
  const ends = new Map<number, { first: Element; last: Element }>();
  for (const element of document.body.querySelectorAll('*'))
    if (hasText(element) && element.checkVisibility()) {
      const look = lookOf(element);
      ends.set(look, { first: ends.get(look)?.first ?? element, last: element });
    }
  const looked = [...ends.values()].flatMap(({ first, last }) => [first, last]);
  for (const element of looked) element.setAttribute('data-looked-at', '');
  try {
    const page = window as unknown as { axe: typeof axe };
    page.axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-looked-at]' }] });
    return await page.axe.run(document, options);
  } finally {
    for (const element of looked) element.removeAttribute('data-looked-at');
  }
}
