/** docs/performance.md: what one run of `npm run bench -- --peers` has printed, as tables for people. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const FILE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));

const TITLES = {
  CityOverview: 'City overview: fifty districts with plan, checklist, measures and ITA',
  DistrictHistory: 'One district over ten years',
  CityStatistics: 'City statistics, added up in the database',
  Measures: 'A filtered, ordered page of measures with its count',
};

/** @typedef {Record<string, any>} Line one line of the output */

const cell = (/** @type {unknown} */ value) => (value === null || value === undefined ? '–' : String(value));
/** @param {Record<string, number>} tally */
const counts = (tally) =>
  Object.entries(tally)
    .map(([name, count]) => `${count} × ${name}`)
    .join(', ') || null;
/** @param {readonly string[]} head @param {readonly unknown[][]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/**
 * Writes the report.
 * @param {readonly Line[]} lines everything that was printed
 */
export async function writeReport(lines) {
  const about = lines.find((line) => 'about' in line) ?? {};
  const sizes = lines.filter((line) => 'rows' in line);
  const designs = lines.filter((line) => line['operation'] in TITLES);
  const compiles = lines.filter((line) => 'workMs' in line);
  const parts = [
    '# Performance',
    `Written by \`npm run bench -- --peers\`; every number is one that it printed. It took ${about['took'] ?? lines.at(-1)?.['took']}.`,
    String(about['about']),
    table(
      ['machine', 'versions', 'load before'],
      [[about['processors'], `Node ${about['node']}, ${about['versions']}`, about['loadAverage']?.join(' / ')]],
    ),
    'Designs: **sucharit** reads every answer anew, for a session; **token** the same for an access token, whose rate and budget are counted; ' +
      '**count kept** reads the page anew and counts the list again only when the data have changed; ' +
      '**answer kept** has the answer in memory and asks the database for its version and whether the session stands; **304** the same for a ' +
      'client that has the answer; **figures kept** reads the year added up by a worker; **figures and answer kept** is what runs by default. × says how many requests a second compared with that design.',
  ];
  for (const { scale, rows, prepared } of sizes) {
    parts.push(`## ${scale}× the data`);
    parts.push(
      `${Object.entries(rows)
        .map(([name, count]) => `${Number(count).toLocaleString('en')} ${name}`)
        .join(', ')}; made in ${prepared}.`,
    );
    for (const [name, title] of Object.entries(TITLES)) {
      const found = designs.filter((line) => line['scale'] === scale && line['operation'] === name);
      if (found.length === 0) continue;
      parts.push(`### ${title}`);
      parts.push(`\`${name}\`, ${found[0]?.['bytes'].toLocaleString('en')} bytes.`);
      parts.push(
        table(
          [
            'design',
            'requests/s',
            '× PostGraphile',
            '× limit',
            'p50 ms',
            'p99 ms',
            'statements',
            'CPU ms',
            'database CPU ms',
            'resident MiB',
          ],
          found.map((line) => [
            line['design'],
            line['requestsPerSecond'],
            line['vsPostGraphile'],
            line['vsLimit'],
            line['medianMs'],
            line['p99Ms'],
            line['statements'],
            line['cpuMs'],
            line['databaseCpuMs'],
            line['rssMiB'],
          ]),
        ),
      );
    }
    const beside = lines.filter((line) => 'beside' in line && line['scale'] === scale);
    if (beside.length > 0) {
      parts.push('### An ordinary client beside a hostile one');
      parts.push(
        'Four connections ask for a district each; one more sends what is named without pause. Answers are counted by status and code. The loop of the API should be held for 50 ms at the most.',
      );
      parts.push(
        table(
          ['beside', 'p50 ms', 'p99 ms', 'loop held, ms', 'answers', 'answers to the hostile one', 'its slowest, ms'],
          beside.map((line) => [
            line['beside'],
            line['medianMs'],
            line['p99Ms'],
            line['loopHeldMs'],
            counts(line['answers']),
            counts(line['hostile']),
            line['hostileSlowestMs'],
          ]),
        ),
      );
    }
    for (const line of lines.filter((one) => 'soak' in one && one['scale'] === scale)) {
      parts.push('### Memory of a process that answers everything');
      parts.push(
        `${line['minutes']} minutes of ${line['soak']}: ${line['requests'].toLocaleString('en')} answers. Resident MiB at the end of each minute: ${line['rssMiB'].join(', ')}.`,
      );
    }
    for (const line of lines.filter((one) => 'outage' in one && one['scale'] === scale)) {
      parts.push('### PostgreSQL is stopped under load and comes back');
      parts.push(
        table(
          ['away ms', 'answers from then on', 'slowest answer, ms', 'last failure after it was back, ms'],
          [[line['awayMs'], counts(line['answers']), line['slowestMs'], line['recoveredMs']]],
        ),
      );
    }
    for (const line of compiles.filter((one) => one['scale'] === scale)) {
      parts.push('### A city summary, from the request to its files');
      parts.push(
        table(
          ['p50 ms', 'slowest ms', 'work ms', 'statements', 'worker resident MiB'],
          [[line['medianMs'], line['p99Ms'], line['workMs'], line['statements'], line['rssMiB']]],
        ),
      );
    }
  }
  const sizesBeside = lines.filter((line) => 'perSecondBy' in line);
  if (sizesBeside.length > 0) {
    parts.push('## Large data beside small');
    parts.push('Requests a second of the same design with more data, divided by those with less.');
    parts.push(
      table(
        ['question', 'design', 'sizes', 'requests/s by requests/s'],
        sizesBeside.map((line) => [line['operation'], line['design'], line['sizes'], line['perSecondBy']]),
      ),
    );
  }
  writeFileSync(FILE, await format(`${parts.join('\n\n')}\n`, { parser: 'markdown', printWidth: 140 }));
}
