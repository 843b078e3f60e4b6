import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../..', import.meta.url);
/** @param {string[]} patterns paths as git knows them */
const filesOf = (...patterns) =>
  execFileSync('git', ['ls-files', '--', ...patterns], { cwd: fileURLToPath(root), encoding: 'utf8' })
    .split('\n')
    .filter((path) => path !== '');
/** Lines with what should not be said, as `path:line`. @param {string[]} files @param {RegExp} words */
const linesWith = (files, words) =>
  files.flatMap((path) =>
    readFileSync(new URL(path, root), 'utf8')
      .split('\n')
      .flatMap((line, index) => (words.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );

// Documents of offices, and tests that read them, hold words that are not this product's.
const SAID = filesOf(
  'apps/admin/src',
  'apps/admin-e2e',
  'apps/api/src',
  'libs/domain/src',
  'libs/reports/src',
  'libs/contract',
  'docs',
  'README.md',
  ':!libs/domain/src/plan-document/fixtures',
  ':!libs/domain/src/plan-document/golden',
  ':!apps/api/src/seed/demo/texts',
  ':!*.jpg',
  ':!*.png',
).filter((path) => /\.(?:ts|tsx|mjs|js|md|graphql|txt|csv)$/.test(path));
const TEXTS = filesOf('apps/admin/src/i18n');

/** Every word that offices do not use, with the one that stands in its place. @type {[old: RegExp, now: string][]} */
const REPLACED = [
  [/หนังสือเตือน/, 'การแจ้งเตือน'],
  [/ภาพนิ่ง/, 'สรุปตัวเลข ณ วันที่รวบรวม'],
  [/ลายนิ้วมือ/, 'รหัสตรวจสอบ (SHA-256)'],
  [/ต่างจากการปัดเศษ/, 'ต่างกันเพราะปัดเศษ'],
  [/'ส่ง(?:แผน|รายงานผล)'/, 'เสนอแผน, เสนอรายงานผล'],
  [/ส่งให้ผู้อำนวยการ/, 'เสนอแผน, เสนอรายงาน'],
  [/(?:RETURNED|returned): (?:\{ th: )?'ส่งคืน/, 'ถูกส่งคืน'],
  [/อยู่ระหว่างการพิจารณาของเขต/, 'รอหัวหน้าฝ่ายปกครองเห็นชอบ, รอผู้อำนวยการเขตอนุมัติ'],
  [/ทำ%\{report\}ต่อ|'ทำรายงาน|จัดทำแผนปี/, 'รายงานรอบ 6 เดือน: ทำต่อ'],
  [/รายงาน (?:6|12) เดือน/, 'รายงานรอบ 6 เดือน'],
  [/เส้นทางและฉบับ|เส้นทางของแผน/, 'ประวัติการเสนอและฉบับของแผน'],
  [/ไปที่ปุ่มส่ง/, 'ส่งรายงาน'],
  [/ปีงบประมาณที่ผ่านมา/, 'ผลรายปี'],
  [/no_budget: 'ไม่ใช้'/, 'ไม่ใช้งบประมาณ'],
  [/ระบบออกให้/, 'ออกจากระบบอัตโนมัติเพราะไม่ได้ใช้งาน'],
  [/ทันกำหนด/, 'ตรงเวลา'],
  [/'Apart by'|[Aa] matter of rounding/, 'Difference, Rounding difference'],
  [/Passed (?:well|with excellence)/, 'Good, Excellent'],
  [/'Handed in|Handed in (?:by|after) the due day/, 'Submission, Submitted'],
  [/left to look at/, 'findings to check'],
  [/name: 'Logout'|logout: 'Log ?out'/, 'Sign out'],
];
for (const [old, now] of REPLACED)
  test(`says ${now}, not ${old.source}`, () => assert.deepEqual(linesWith(SAID, old), []));

test('speaks to the reader as ท่าน or not at all', () => {
  const files = [
    ...TEXTS,
    ...filesOf(
      'libs/domain/src/refusals/catalogue',
      'libs/domain/src/plan-document/findings.ts',
      'libs/domain/src/access',
      'libs/domain/src/plans/plan-workflow.ts',
      'libs/domain/src/progress/report-workflow.ts',
      'libs/domain/src/terms',
    ),
  ];
  assert.deepEqual(linesWith(files, /ฉัน|คุณ(?!ธรรม|ภาพ|สมบัติ)|ผม(?!ู)|เธอ/), []);
});

test('gives an example in every sentence that refuses a figure', () => {
  const figures = linesWith(
    filesOf('libs/domain/src/refusals/catalogue', 'apps/admin/src/i18n'),
    /(?:th|_range|_all): '[^']*กรอก(?:ตัวเลข|จำนวน|ร้อยละ|โอกาส|ลิงก์)/,
  );
  assert.ok(figures.length >= 6, 'the sentences are found');
  assert.deepEqual(
    figures.filter((line) => !line.includes('เช่น')),
    [],
  );
});

test('writes figures, days and times in one place, with two decimals and a real minus sign', () => {
  const pages = filesOf('apps/admin/src').filter(
    (path) => /\.tsx?$/.test(path) && !path.endsWith('.spec.ts') && path !== 'apps/admin/src/shared/format.ts',
  );
  assert.deepEqual(linesWith(pages, /\.toFixed\(|\.toLocaleString\(|\.toLocale(?:Date|Time)String\(|Intl\./), []);
  assert.deepEqual(linesWith(TEXTS, /(?:^|[\s'(])-\d/), []);
});

test('explains each term once', () => {
  const terms = readFileSync(new URL('docs/glossary.md', root), 'utf8')
    .split('\n')
    .flatMap((line) => (/^\|\s*(?![-:\s|])/.test(line) ? [line.split('|')[1]?.trim() ?? ''] : []));
  assert.ok(terms.length > 90, 'the terms are found');
  assert.deepEqual(
    terms.filter((term, index) => terms.indexOf(term) !== index),
    [],
  );
});
