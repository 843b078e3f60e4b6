import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.js';
import { openBrowser } from './support/browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('contrast, of which each look is taken once', () => {
  it.each([
    ['its own colour', '.odd { color: #ccc }'],
    ['the colour of what it stands on', 'td:has(.odd) { background: #444 }'],
    ['the colour around it', 'tr:has(.odd) { color: #ccc }'],
    ['a veil', '.odd { opacity: 0.2 }'],
  ])('is found missing in one row of a hundred, whose difference is %s', async (_, style) => {
    const page = await browser.newPage();
    const rows = Array.from({ length: 100 }, (_row, index) => `<tr><td><p id="row-${index}">text</p></td></tr>`);
    await page.setContent(`<style>${style}</style><table>${rows.join('')}</table>`);
    expect(await accessibilityProblems(page, 'colours')).toEqual([]);
    await page.locator('#row-57').evaluate((row) => row.classList.add('odd'));
    expect(await accessibilityProblems(page, 'colours')).toEqual(['color-contrast: #row-57']);
    await page.close();
  });
});
