import type { Page } from 'playwright-core';

/** A sheet of A4 between its margins of 12 mm, in the pixels of CSS. */
const sheet = { width: 703, height: 1032 };

/**
 * Faults of a page as it would be printed: buttons and menus, a table or a page wider than the sheet, a status that only its fill
 * tells, letters too pale for white paper. The page stays as it is printed.
 */
export async function printProblems(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
  // The sheet is white at once; the page hears a moment later that it is printed, wears light, and hands its colours down.
  await page.waitForFunction(() => {
    const parts = getComputedStyle(document.querySelector('h1') ?? document.body).color.match(/\d+/g) ?? [];
    const isDark = parts.slice(0, 3).every((part) => Number(part) < 128);
    return isDark && getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)';
  });
  // Colours are handed down from frame to frame: the last look counts.
  let problems = await lookAtSheet(page);
  for (let looks = 1; problems.length > 0 && looks < 20; looks += 1) {
    await page.waitForTimeout(100);
    problems = await lookAtSheet(page);
  }
  return problems;
}

/** One look at the page as it is printed now. */
function lookAtSheet(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const isShown = (element: Element): boolean => element.checkVisibility() && element.getClientRects().length > 0;
    const named = (element: Element): string =>
      `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)}`;
    const pressed = 'button, [role=button], .MuiButton-root, [role=tab], aside, nav, a[href="#main"]';
    // A heading that sorts and a sentence that leads to its place are read as well.
    for (const element of document.querySelectorAll(`:is(${pressed}):not(.MuiTableSortLabel-root, .MuiLink-root)`))
      if (isShown(element)) found.push(`printed: ${named(element)}`);
    const edge = document.documentElement.clientWidth + 1;
    for (const table of document.querySelectorAll('table'))
      if (isShown(table) && (table.getBoundingClientRect().right > edge || table.scrollWidth > table.clientWidth + 1))
        found.push(`cut: ${named(table)}`);
    if (document.documentElement.scrollWidth > edge) found.push('the page is wider than the sheet');
    const lightness = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const onPaper = (element: Element): number => 1.05 / (lightness(getComputedStyle(element).color) + 0.05);
    for (const status of document.querySelectorAll('.status'))
      if (isShown(status) && onPaper(status) < 4.5) found.push(`pale: ${named(status)}`);
    for (const text of document.querySelectorAll('main :is(h1, h2, p, th, td, dt, dd, label)'))
      if (isShown(text) && getComputedStyle(text).backgroundColor === 'rgba(0, 0, 0, 0)' && onPaper(text) < 4.5)
        found.push(`pale: ${named(text)}`);
    return found;
  });
}
