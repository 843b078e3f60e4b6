import type { CitySummarySnapshot } from '@sucharit/domain/summaries';
import { figure, whole, type Table } from '../render/index.js';
import { progressLabel, unreportedLabel } from './labels.js';

/** One row per district with the codes of the API, for programs; `MISSING` where a district has handed in nothing. */
export function districtTable(snapshot: CitySummarySnapshot): Table {
  return {
    columns: [
      { th: 'ปีงบประมาณ (พ.ศ.)', en: 'fiscalYear', width: 12 },
      { th: 'รอบ', en: 'round', width: 14 },
      { th: 'รหัสเขต', en: 'code', width: 9 },
      { th: 'เขต', en: 'nameTh', width: 20 },
      { th: 'เขต (อังกฤษ)', en: 'nameEn', width: 24 },
      { th: 'กลุ่มเขต', en: 'zone', width: 18 },
      { th: 'สถานะแผน', en: 'planStatus', width: 14 },
      { th: 'วันที่อนุมัติแผน (ค.ศ.)', en: 'planApprovedOn', width: 14 },
      { th: 'สถานะรายงาน', en: 'reportStatus', width: 14 },
      { th: 'วันที่ส่งรายงาน (ค.ศ.)', en: 'reportSubmittedOn', width: 14 },
      { th: 'ความตรงเวลา', en: 'reportTimeliness', width: 14 },
      { th: 'จำนวนมาตรการ', en: 'measures', width: 10 },
      { th: progressLabel('COMPLETED').th, en: 'completed', width: 10 },
      { th: progressLabel('IN_PROGRESS').th, en: 'inProgress', width: 10 },
      { th: progressLabel('NOT_STARTED').th, en: 'notStarted', width: 10 },
      { th: progressLabel('CANNOT_PROCEED').th, en: 'cannotProceed', width: 10 },
      { th: 'ความก้าวหน้าเฉลี่ย (ร้อยละ)', en: 'averagePercentComplete', width: 12 },
      { th: unreportedLabel.th, en: 'unreported', width: 12 },
      { th: 'คะแนน ITA', en: 'itaTotal', width: 10 },
      { th: 'ระดับ ITA', en: 'itaLevel', width: 14 },
    ],
    rows: snapshot.districts.map((district) => [
      whole(snapshot.fiscalYear),
      snapshot.round,
      whole(district.code),
      district.nameTh,
      district.nameEn,
      district.zone,
      district.planStatus ?? 'MISSING',
      district.planApprovedOn,
      district.reportStatus ?? 'MISSING',
      district.reportSubmittedOn,
      district.reportTimeliness,
      whole(district.measures.total),
      whole(district.measures.completed),
      whole(district.measures.inProgress),
      whole(district.measures.notStarted),
      whole(district.measures.cannotProceed),
      figure(district.measures.averagePercentComplete),
      whole(district.measures.unreported),
      figure(district.itaTotal),
      district.itaLevel,
    ]),
  };
}
