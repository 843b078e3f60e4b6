import { zoneNames } from '@sucharit/domain/districts';
import { dimensionsOf } from '@sucharit/domain/plans';
import { measureProgressStatusNames } from '@sucharit/domain/progress';
import type { CitySummarySnapshot } from '@sucharit/domain/summaries';
import { dayCell, figure, instantCell, money, whole, type Cell, type Sheet, type Workbook } from '../render/index.js';
import {
  both,
  handInLabels,
  inWords,
  missingLabel,
  missingPartLabels,
  progressLabel,
  ruleLabels,
  schemeLabel,
  timelinessLabels,
  unreportedLabel,
} from './labels.js';

/** The texts of the sheets besides the frozen figures. */
export interface SummaryContext {
  /** the moment whose figures these are, ISO 8601 */
  readonly compiledAt: string;
  /** levels of the year's ITA scheme in words */
  readonly levels: readonly { readonly code: string; readonly nameTh: string; readonly nameEn: string }[];
}

const levelName = (code: string, { levels }: SummaryContext): string => {
  const level = levels.find((one) => one.code === code);
  return level ? both({ th: level.nameTh, en: level.nameEn }) : code;
};

const zoneName = (zone: keyof typeof zoneNames): string =>
  both({ th: zoneNames[zone].nameTh, en: zoneNames[zone].nameEn });

function overview(snapshot: CitySummarySnapshot, { compiledAt }: SummaryContext): Sheet {
  const { plans, reports, measures } = snapshot;
  const counts = (section: string, figures: typeof plans): Cell[][] =>
    (['approved', 'submitted', 'draft', 'missing'] as const).map((key) => [
      section,
      both(handInLabels[key]),
      whole(figures[key]),
    ]);
  const status = (key: keyof typeof measureProgressStatusNames, count: number): Cell[] => {
    const { nameTh, nameEn } = measureProgressStatusNames[key];
    return ['มาตรการ / Measures', both({ th: nameTh, en: nameEn }), whole(count)];
  };
  const about = 'ข้อมูลรายงาน / This summary';
  return {
    name: 'ภาพรวม Overview',
    columns: [
      { th: 'หมวด', en: 'Section', width: 28 },
      { th: 'รายการ', en: 'Item', width: 52 },
      { th: 'ค่า', en: 'Value', width: 26 },
    ],
    rows: [
      [about, 'ปีงบประมาณ (พ.ศ.) / Fiscal year (B.E.)', whole(snapshot.fiscalYear)],
      [about, 'รอบรายงาน / Reporting round', inWords('ReportingRound', snapshot.round)],
      [about, 'วันสิ้นรอบที่รายงาน / Last day that the round reports on', dayCell(snapshot.cutOff, 'words')],
      [about, 'ตัวเลข ณ เวลาที่รวบรวม / Figures as of their compiling', instantCell(compiledAt, 'words')],
      [about, 'กำหนดส่งรายงาน / Reports due on', dayCell(snapshot.dueOn, 'words')],
      [about, 'จำนวนเขต / Districts', whole(snapshot.districtCount)],
      ...counts('แผนปฏิบัติการ / Plans', plans),
      ...counts('รายงานผล / Reports', reports),
      ['รายงานผล / Reports', both(timelinessLabels.ON_TIME), whole(reports.onTime)],
      ['รายงานผล / Reports', both(timelinessLabels.LATE), whole(reports.late)],
      ['มาตรการ / Measures', 'ของแผนที่อนุมัติแล้ว / Of approved plans', whole(measures.total)],
      status('COMPLETED', measures.completed),
      status('IN_PROGRESS', measures.inProgress),
      status('NOT_STARTED', measures.notStarted),
      status('CANNOT_PROCEED', measures.cannotProceed),
      ['มาตรการ / Measures', 'ความก้าวหน้าเฉลี่ย (ร้อยละ) / Average progress (%)', figure(measures.averagePercentComplete)],
      ['มาตรการ / Measures', both(unreportedLabel), whole(measures.unreported)],
    ],
  };
}

const districts = (snapshot: CitySummarySnapshot, context: SummaryContext): Sheet => ({
  name: 'เขต Districts',
  columns: [
    { th: 'รหัส', en: 'Code', width: 8 },
    { th: 'เขต', en: 'District (Thai)', width: 20 },
    { th: 'ชื่ออังกฤษ', en: 'District', width: 24 },
    { th: 'กลุ่มเขต', en: 'Zone', width: 34 },
    { th: 'แผน', en: 'Plan', width: 24 },
    { th: 'อนุมัติแผนเมื่อ', en: 'Plan approved on', width: 20 },
    { th: 'รายงานผล', en: 'Report', width: 24 },
    { th: 'ส่งรายงานเมื่อ', en: 'Report submitted on', width: 20 },
    { th: 'ความตรงเวลา', en: 'Timeliness', width: 24 },
    { th: 'มาตรการ', en: 'Measures', width: 10 },
    { ...progressLabel('COMPLETED'), width: 10 },
    { ...progressLabel('IN_PROGRESS'), width: 10 },
    { ...progressLabel('NOT_STARTED'), width: 10 },
    { ...progressLabel('CANNOT_PROCEED'), width: 10 },
    { th: 'ความก้าวหน้าเฉลี่ย (ร้อยละ)', en: 'Average progress (%)', width: 14 },
    { ...unreportedLabel, width: 20 },
    { th: 'คะแนน ITA', en: 'ITA total', width: 10 },
    { th: 'ระดับ ITA', en: 'ITA level', width: 24 },
  ],
  rows: snapshot.districts.map((district) => [
    whole(district.code),
    district.nameTh,
    district.nameEn,
    zoneName(district.zone),
    district.planStatus === null ? both(missingLabel) : inWords('PlanStatus', district.planStatus),
    dayCell(district.planApprovedOn, 'words'),
    district.reportStatus === null ? both(missingLabel) : inWords('ReportStatus', district.reportStatus),
    dayCell(district.reportSubmittedOn, 'words'),
    district.reportTimeliness === null ? null : both(timelinessLabels[district.reportTimeliness]),
    whole(district.measures.total),
    whole(district.measures.completed),
    whole(district.measures.inProgress),
    whole(district.measures.notStarted),
    whole(district.measures.cannotProceed),
    figure(district.measures.averagePercentComplete),
    whole(district.measures.unreported),
    figure(district.itaTotal),
    district.itaLevel === null ? null : levelName(district.itaLevel, context),
  ]),
});

function dimensions(snapshot: CitySummarySnapshot): Sheet {
  const names = new Map(dimensionsOf(snapshot.fiscalYear).map((name) => [name.dimension, name]));
  return {
    name: 'มิติ Dimensions',
    columns: [
      { th: 'มิติที่', en: 'No.', width: 7 },
      { th: 'มิติ', en: 'Dimension (Thai)', width: 50 },
      { th: 'ชื่ออังกฤษ', en: 'Dimension', width: 44 },
      { th: 'จำนวนมาตรการ', en: 'Measures', width: 10 },
      { th: 'ความก้าวหน้าเฉลี่ย (ร้อยละ)', en: 'Average progress (%)', width: 14 },
      { ...unreportedLabel, width: 20 },
      { th: 'งบประมาณ (บาท)', en: 'Budget (baht)', width: 18 },
    ],
    rows: snapshot.byDimension.map((row) => {
      const name = names.get(row.dimension);
      return [
        whole(name?.number ?? null),
        name?.nameTh ?? row.dimension,
        name?.nameEn ?? row.dimension,
        whole(row.measureCount),
        figure(row.averagePercentComplete),
        whole(row.unreportedCount),
        money(row.budget),
      ];
    }),
  };
}

const byZone = (snapshot: CitySummarySnapshot): Sheet => ({
  name: 'กลุ่มเขต Zones',
  columns: [
    { th: 'กลุ่มเขต', en: 'Zone', width: 40 },
    { th: 'จำนวนเขต', en: 'Districts', width: 10 },
    { th: 'จำนวนมาตรการ', en: 'Measures', width: 10 },
    { th: 'ความก้าวหน้าเฉลี่ย (ร้อยละ)', en: 'Average progress (%)', width: 14 },
    { ...unreportedLabel, width: 20 },
    { th: 'ITA เฉลี่ย', en: 'Average ITA total', width: 14 },
  ],
  rows: snapshot.byZone.map((row) => [
    zoneName(row.zone),
    whole(row.districtCount),
    whole(row.measureCount),
    figure(row.averagePercentComplete),
    whole(row.unreportedCount),
    figure(row.averageItaTotal),
  ]),
});

const ita = ({ ita: figures }: CitySummarySnapshot, context: SummaryContext): Sheet => ({
  name: 'ITA',
  columns: [
    { th: 'รายการ', en: 'Item', width: 52 },
    { th: 'ค่า', en: 'Value', width: 14 },
  ],
  rows: [
    ['จำนวนเขตที่มีผลประกาศ / Districts with a published total', whole(figures.count)],
    ['ค่าเฉลี่ย / Average', figure(figures.average)],
    ['ค่ามัธยฐาน / Median', figure(figures.median)],
    ['ต่ำสุด / Minimum', figure(figures.minimum)],
    ['สูงสุด / Maximum', figure(figures.maximum)],
    ...figures.levels.map(({ level, count }): Cell[] => [
      `จำนวนเขตระดับ / Districts at level: ${levelName(level, context)}`,
      whole(count),
    ]),
  ],
});

const missing = ({ missing: parts }: CitySummarySnapshot): Sheet => ({
  name: 'ยังไม่มี Missing',
  columns: [
    { th: 'สิ่งที่ยังไม่มี', en: 'What is missing', width: 36 },
    { th: 'รหัส', en: 'Code', width: 8 },
    { th: 'เขต', en: 'District (Thai)', width: 20 },
    { th: 'ชื่ออังกฤษ', en: 'District', width: 24 },
  ],
  rows: (['plan', 'report', 'ita'] as const).flatMap((part) =>
    parts[part].map(({ code, nameTh, nameEn }): Cell[] => [both(missingPartLabels[part]), whole(code), nameTh, nameEn]),
  ),
});

const versions = ({ versions: used, formatVersion }: CitySummarySnapshot): Sheet => ({
  name: 'รุ่น Versions',
  columns: [
    { th: 'กฎหรือเกณฑ์', en: 'Rule or scheme', width: 48 },
    { th: 'ปีงบประมาณ (พ.ศ.)', en: 'Fiscal year (B.E.)', width: 14 },
    { th: 'รุ่น', en: 'Version', width: 8 },
    { th: 'ยืนยันแล้ว', en: 'Confirmed', width: 16 },
  ],
  rows: [
    ['รูปแบบไฟล์ / File format', null, whole(formatVersion), null],
    ...(Object.keys(ruleLabels) as (keyof typeof ruleLabels)[]).map((rule): Cell[] => [
      both(ruleLabels[rule]),
      null,
      whole(used.rules[rule]),
      null,
    ]),
    ...used.schemes.map((scheme): Cell[] => [
      schemeLabel(scheme.kind),
      whole(scheme.fiscalYear),
      whole(scheme.version),
      scheme.confirmed ? 'ใช่ / Yes' : 'ยังไม่ / Not yet',
    ]),
  ],
});

/**
 * The summary for people: overview, every district, dimensions, zones, ITA, what is missing by name, versions. The last day of the
 * round and the moment of compiling stand apart: the figures are those of the moment.
 */
export const citySummaryWorkbook = (snapshot: CitySummarySnapshot, context: SummaryContext): Workbook => ({
  sheets: [overview, districts, dimensions, byZone, ita, missing, versions].map((sheet) => sheet(snapshot, context)),
  footer: `${snapshot.fiscalYear} ${inWords('ReportingRound', snapshot.round)} · ${instantCell(context.compiledAt, 'words').text}`,
});
