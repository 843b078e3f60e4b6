/**
 * `npm run import -- FILE`: reads a plan document into a draft plan.
 * `--dry-run` reads only and needs no database, `--json` prints the whole reading, `--replace` reads over an existing draft.
 */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build.mjs';
import { UserError } from './lib/console.mjs';
import { explained } from './lib/explained.mjs';
import { loadApi } from './lib/load-api.mjs';
import { dataOf, withDatabase } from './lib/own-database.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATA = dataOf(ROOT);
const USAGE = 'npm run import -- FILE [--dry-run] [--json] [--replace]';
/** A file is not even opened beyond this; the reader's own limit is lower. */
const LARGEST_FILE = 64 * 1024 * 1024;

try {
  process.exitCode = await run();
} catch (error) {
  const lines = await explained(error);
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}

async function run() {
  const { file, dryRun, json, replace } = readArguments();
  await ensureBuilt(ROOT);
  if (dryRun) {
    const reading = await read(file);
    console.log(json ? JSON.stringify(reading, null, 2) : summaryOf(reading).join('\n'));
    return 0;
  }
  const { importFile } = await loadApi('import.js');
  const work = (/** @type {string} */ url) => importFile({ ...process.env, DATABASE_URL: url }, file, replace);
  const result = await withDatabase(DATA, { prepare, work });
  console.log(json ? JSON.stringify(result, null, 2) : savedLines(result).join('\n'));
  return 0;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' }, replace: { type: 'boolean' } },
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new Error('Give one file');
    const resolved = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
    if (!existsSync(resolved) || !statSync(resolved).isFile()) throw new UserError(`There is no file ${file}.`);
    const { size } = statSync(resolved);
    if (size > LARGEST_FILE)
      throw new UserError(`${file} has ${size} bytes; the limit is ${LARGEST_FILE}. Import the plan alone.`);
    return {
      file: resolved,
      dryRun: values['dry-run'] === true,
      json: values.json === true,
      replace: values.replace === true,
    };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${error instanceof Error ? error.message.split('. ')[0] : error}. Usage: ${USAGE}`);
  }
}

/** @param {string} file */
async function read(file) {
  const [{ textOfFile }, { readPlanDocument }, { districtReference }, { higherPlans }, { contactChannels }] =
    await Promise.all([
      loadApi('import.js'),
      import('@sucharit/domain/plan-document'),
      import('@sucharit/domain/districts'),
      import('@sucharit/domain/references'),
      import('@sucharit/domain/channels'),
    ]);
  const { text, leftOut } = await textOfFile(file);
  return readPlanDocument(text, { districts: districtReference, higherPlans, channels: contactChannels, leftOut });
}

/** What a database that nobody has started yet needs before a plan goes in. @param {string} url */
async function prepare(url) {
  const env = { ...process.env, DATABASE_URL: url };
  await (await loadApi('migrate.js')).migrate(env);
  await (await loadApi('seed.js')).loadReferenceData(env);
}

/** @param {import('@sucharit/domain/plan-document').PlanReading} reading */
function summaryOf(reading) {
  const { swot } = reading;
  return [
    `เขต ${reading.districtCode} · ปีงบประมาณ ${reading.fiscalYear} · อนุมัติ ${reading.approvedOn ?? '–'}`,
    `มาตรการ ${reading.measures.length} · ความเสี่ยง ${reading.risks.length} · SWOT ${swot.strengths.length}/${swot.weaknesses.length}/${swot.opportunities.length}/${swot.threats.length}`,
    `No Gift ${reading.noGiftRules.length} · วัตถุประสงค์ ${reading.objectives.length} · เป้าหมาย ${reading.goals.length} · ประโยชน์ ${reading.benefits.length}`,
    ...reading.checklist.map(({ key, status }) => `  ${status === 'MET' ? '✓' : '✗'} ${key}`),
    ...findingLines(reading.findings),
  ];
}

/** @param {readonly { code: string, messageTh: string, start: number }[]} findings */
function findingLines(findings) {
  return findings.map(({ code, messageTh, start }) => `  ! ${code} @${start} ${messageTh}`);
}

/** @param {{ planId: string, findings: readonly { code: string, messageTh: string, start: number }[] }} result */
function savedLines({ planId, findings }) {
  return [`บันทึกร่างแผนแล้ว ${planId}`, ...findingLines(findings)];
}
