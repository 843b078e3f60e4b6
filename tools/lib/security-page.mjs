/** Whether docs/security.md and the tests say the same: every attack with a number has a row, every row a test that is there. */

/**
 * @param {string} page docs/security.md
 * @param {ReadonlyMap<string, string>} tests name of a test file → its text
 * @returns {string[]} what is wrong, in sentences
 */
export function securityProblems(page, tests) {
  const rows = page.split('\n').filter((line) => line.startsWith('|') && /`[\w.-]*spec\.\w+`/.test(line));
  /** @type {string[]} */
  const problems = [];
  const named = new Set();
  for (const row of rows) {
    const number = /^\| (T\d+) /.exec(row)?.[1];
    if (number) named.add(number);
    for (const [, file = '', , title] of row.matchAll(/`([\w.-]+spec\.\w+)`(: “([^”]+)”)?/g)) {
      const text = tests.get(file);
      if (text === undefined) problems.push(`docs/security.md names ${file}, which is not there.`);
      else if (number && !numbersOf(text).includes(number))
        problems.push(`docs/security.md says that ${file} tests ${number}, and no title there does.`);
      else if (title && !text.includes(title))
        problems.push(`docs/security.md names “${title}” of ${file}, which is not there.`);
    }
  }
  for (const [file, text] of tests)
    for (const number of numbersOf(text))
      if (!named.has(number)) problems.push(`${file} tests ${number}, which docs/security.md does not name.`);
  return problems;
}

/** The numbers of attacks in titles such as `describe('T13, T14: …'`. @param {string} text @returns {string[]} */
const numbersOf = (text) =>
  [...text.matchAll(/\b(?:describe|it|test)(?:\.each)?\(\s*['"`]((?:T\d+(?:, )?)+):/g)].flatMap(([, numbers = '']) =>
    numbers.split(', '),
  );
