/** A data set of a fiscal year: a list of the API with the columns that are given to everybody. */
export interface Dataset {
  readonly name: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly list: string;
  /** Figures and official texts, and whether they are made up; no person's words, names or decisions on drafts. */
  readonly columns: string;
  /** False for what is the same in every year. */
  readonly ofYear: boolean;
}

/** Everything that is given to the public. The names stand in stable addresses: one that is published is never reused. */
export const datasets: readonly Dataset[] = [
  {
    name: 'districts',
    titleTh: 'เขตของกรุงเทพมหานคร',
    titleEn: 'Districts of Bangkok',
    list: 'districts',
    columns: 'code nameTh nameEn zone',
    ofYear: false,
  },
  {
    name: 'plans',
    titleTh: 'แผนปฏิบัติการต่อต้านการทุจริตที่อนุมัติแล้ว',
    titleEn: 'Approved anti-corruption action plans',
    list: 'plans',
    columns:
      'fiscalYear districtCode district { nameTh nameEn } documentNumber approvedOn averagePercentComplete checklist { complete } demo',
    ofYear: true,
  },
  {
    name: 'measures',
    titleTh: 'มาตรการในแผนที่อนุมัติแล้ว พร้อมความก้าวหน้าที่อนุมัติแล้ว',
    titleEn: 'Measures of approved plans with their approved progress',
    list: 'measures',
    columns:
      'fiscalYear districtCode plan { district { nameTh nameEn } demo } number dimension mission title kind budget budgetStatus progressStatus percentComplete',
    ofYear: true,
  },
  {
    name: 'risks',
    titleTh: 'ความเสี่ยงการทุจริตในแผนที่อนุมัติแล้ว',
    titleEn: 'Corruption risks of approved plans',
    list: 'risks',
    columns: 'fiscalYear districtCode number description plan { demo }',
    ofYear: true,
  },
  {
    name: 'progress',
    titleTh: 'ผลการดำเนินการรายมาตรการจากรายงานที่อนุมัติแล้ว',
    titleEn: 'Progress of measures from approved reports',
    list: 'progressReports',
    columns:
      'fiscalYear districtCode round approvedAt demo entries { measure { number title } status percentComplete }',
    ofYear: true,
  },
  {
    name: 'ita-results',
    titleTh: 'ผลการประเมิน ITA ที่ประกาศแล้ว',
    titleEn: 'Published ITA results',
    list: 'itaResults',
    columns: 'fiscalYear districtCode district { nameTh nameEn } total level published { total level } demo',
    ofYear: true,
  },
  {
    name: 'ita-indicators',
    titleTh: 'คะแนนรายตัวชี้วัดของผล ITA ที่ประกาศแล้ว',
    titleEn: 'Indicator scores of published ITA results',
    list: 'itaResults',
    columns: 'fiscalYear districtCode demo indicators { number nameTh nameEn instrument score level }',
    ofYear: true,
  },
];
