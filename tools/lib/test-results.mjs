/** From what test programs report to one kind of result, so that counts can be added up. */

/**
 * What one program or check came to. `failures`: what failed, ready to be printed.
 * @typedef {{ passed: number, failures: { name: string, detail: string }[] }} Result
 */

const DETAIL_LINES = 25;

/**
 * One step that is right or wrong as a whole, such as the format check.
 * @param {string} name
 * @param {{ code: number, output: string }} run
 * @returns {Result}
 */
export function oneStep(name, { code, output }) {
  return code === 0
    ? { passed: 1, failures: [] }
    : { passed: 0, failures: [{ name, detail: lastLines(withoutNoise(output), 60) }] };
}

/**
 * The report of `jest --json`. A file that cannot be loaded counts as one failure, and so does a program that ends
 * with an error although its tests passed (a handle left open, a coverage limit).
 * @param {string} name of the project
 * @param {unknown} report parsed JSON; undefined when Jest wrote none
 * @param {{ code: number, output: string }} run
 * @returns {Result}
 */
export function fromJest(name, report, { code, output }) {
  const files = isReport(report) ? report.testResults : undefined;
  if (!files) return { passed: 0, failures: [{ name, detail: lastLines(output || `ended with code ${code}`, 40) }] };
  /** @type {Result} */
  const result = { passed: 0, failures: [] };
  for (const file of files) {
    const broken = file.assertionResults.filter(({ status }) => status === 'failed');
    result.passed += file.assertionResults.filter(({ status }) => status === 'passed').length;
    for (const { fullName, failureMessages } of broken) {
      result.failures.push({ name: `${name} › ${fullName}`, detail: firstLines(failureMessages.join('\n')) });
    }
    if (file.status === 'failed' && broken.length === 0) {
      result.failures.push({ name: `${name} › ${file.name}`, detail: firstLines(file.message) });
    }
  }
  if (code !== 0 && result.failures.length === 0) {
    result.failures.push({ name: `${name} ended with code ${code}`, detail: lastLines(output, DETAIL_LINES) });
  }
  return result;
}

/**
 * @typedef {{ status: string, fullName: string, failureMessages: string[] }} JestTest
 * @typedef {{ testResults: { name: string, status: string, message: string, assertionResults: JestTest[] }[] }} JestReport
 * @param {unknown} value
 * @returns {value is JestReport}
 */
function isReport(value) {
  return typeof value === 'object' && value !== null && 'testResults' in value && Array.isArray(value.testResults);
}

/** What npm and Nx wrap around the words of a failing program. @param {string} text */
const withoutNoise = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(npm (warn|error|notice)|> )/.test(line))
    .join('\n');
/** @param {string} text @param {number} [count] */
const firstLines = (text, count = DETAIL_LINES) => text.trim().split('\n').slice(0, count).join('\n');
/** @param {string} text @param {number} count */
const lastLines = (text, count) => text.trim().split('\n').slice(-count).join('\n');
