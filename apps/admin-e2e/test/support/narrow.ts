import type { Page } from 'playwright-core';

/**
 * Tables that cannot be read on a narrow screen: a date broken into more than two lines, and rows whose name is moved out of sight
 * before their button or figure comes into it.
 */
export const narrowProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const date = /\d{1,2} [^\s\d]+ \d{4}/;
    const problems: string[] = [];
    for (const table of document.querySelectorAll('main table')) {
      for (const cell of table.querySelectorAll('td, th')) {
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const found = date.exec(node.textContent ?? '');
          if (!found) continue;
          const range = document.createRange();
          range.setStart(node, found.index);
          range.setEnd(node, found.index + found[0].length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          if (lines > 2) problems.push(`a date in ${lines} lines: ${found[0]}`);
        }
      }
      const moved = table.parentElement;
      const row = table.querySelector('tbody tr:has(button, a[role="button"])');
      const name = row?.querySelector('th, td');
      if (moved && name && moved.scrollWidth > moved.clientWidth + 1 && getComputedStyle(name).position !== 'sticky')
        problems.push(`the name of a row is moved away from its button: ${name.textContent}`);
    }
    return problems;
  });
