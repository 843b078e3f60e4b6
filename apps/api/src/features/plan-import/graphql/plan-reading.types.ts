import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  goalIndicatorSchema,
  higherPlanChoiceSchema,
  ignoredTextNames,
  measureIndicatorSchema,
  measureSchema,
  planSchema,
  riskSchema,
  situationFigureSchema,
  situationFiguresSchema,
  swotItemSchema,
  swotSchema,
  type ChecklistKey as Key,
  type IgnoredKind,
} from '@sucharit/domain/plans';
import { publishRowReading, readingType } from '../../../platform/content/index.js';
import { CalendarDate, Money } from '../../../platform/graphql/index.js';
import {
  bilingual,
  codes,
  ReadPayload,
  readType,
  registerEnum,
  type ReadTypes,
  type Related,
} from '../../../platform/read-model/index.js';
import { ChecklistKey, ChecklistStatus } from '../../plans/index.js';
import { ImportFinding } from './plan-import.types.js';

export const IgnoredTextKind: { readonly [C in IgnoredKind]: C } = codes(ignoredTextNames);
registerEnum(
  IgnoredTextKind,
  'IgnoredTextKind',
  'Why a stretch of a document is no part of the plan that was read from it.',
  bilingual(ignoredTextNames),
);

@InputType({ description: 'A plan document to read without keeping it.' })
export class ReadPlanDocumentInput {
  @Field(() => String, {
    nullable: true,
    description: 'The document as text, at most 1,048,576 UTF-16 units. Give this, contentBase64 or uploadId.',
  })
  text?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The file in Base64; the body is at most 4 MB. Give this, text or uploadId.',
  })
  contentBase64?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'Number of a file of at most 10 MB that the caller has sent as bytes (POST /files/plan-documents, application/octet-stream), kept for a day. Give this, text or contentBase64.',
  })
  uploadId?: string | null;
}

@ObjectType({
  description: 'A stretch of the document in which a value stands. A value of several stretches has several.',
})
export class ValuePlace {
  @Field(() => String, {
    description: 'The value, as a path in the reading, e.g. `measures[3].methods[1]` or `priorYearIta.scores[0]`.',
  })
  path!: string;
  @Field(() => Int, { description: 'Start in the document, UTF-16 units.' })
  start!: number;
  @Field(() => Int, { description: 'End in the document, exclusive.' })
  end!: number;
}

publishRowReading('MeasureIndicatorReading', 'An indicator of a measure, as read.', measureIndicatorSchema);
publishRowReading(
  'GoalIndicatorReading',
  'Target of a goal that names one without doubt, as read.',
  goalIndicatorSchema,
);
publishRowReading(
  'HigherPlanReading',
  'A higher plan whose name stands in the section about the linkage: a suggestion, to be looked at.',
  higherPlanChoiceSchema,
);
publishRowReading('MeasureReading', 'A row of the table of measures, as read.', measureSchema);
publishRowReading('RiskReading', 'A corruption risk, as read.', riskSchema);
publishRowReading('SituationFigureReading', 'A figure of the corruption situation, as read.', situationFigureSchema);
publishRowReading('SituationFiguresReading', 'The corruption situation in figures, as read.', situationFiguresSchema);
publishRowReading('SwotItemReading', 'One finding of the SWOT analysis, as read.', swotItemSchema);
publishRowReading('SwotReading', 'SWOT analysis, as read.', swotSchema);

@ObjectType({ description: "Last year's ITA result, as read." })
export class PriorYearItaReading {
  @Field(() => Int, { description: 'Fiscal year of the result, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => [Money], {
    nullable: 'items',
    description: 'Scores by position of the indicator; null where one could not be read.',
  })
  scores!: readonly (string | null)[];
  @Field(() => Money, { nullable: true, description: 'Total; null when not printed or unreadable.' })
  total!: string | null;
}

@ObjectType({ description: 'A checklist item as the document shows it.' })
export class ChecklistItemReading {
  @Field(() => ChecklistKey, { description: 'What it is.' })
  key!: Key;
  @Field(() => ChecklistStatus, { description: 'Whether the document contains it.' })
  status!: 'MET' | 'MISSING';
  @Field(() => Int, { nullable: true, description: 'Start of the words that show it; null when missing.' })
  start!: number | null;
  @Field(() => Int, { nullable: true, description: 'End of these words, exclusive.' })
  end!: number | null;
}

@ObjectType({ description: 'A stretch of the document that was left out on purpose, and why.' })
export class IgnoredText {
  @Field(() => IgnoredTextKind, { description: 'Why it is no part of the plan.' })
  kind!: IgnoredKind;
  @Field(() => Int, { description: 'Start in the document, UTF-16 units.' })
  start!: number;
  @Field(() => Int, { description: 'End in the document, exclusive.' })
  end!: number;
}

@ObjectType({ description: 'A plan document as it was read. Nothing of it is kept.' })
export class PlanDocumentReading extends readingType(planSchema, ['priorYearIta']) {
  readonly planId!: string | null;

  @Field(() => String, { description: "The document's text, also of a Word file; every place points into it." })
  text!: string;
  @Field(() => Int, { description: "The district's official code." })
  districtCode!: number;
  @ReadPayload({ type: readType('District'), idFrom: 'districtCode', description: 'The district whose plan it is.' })
  district!: Related<ReadTypes['District']>;
  @Field(() => Int, { description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @ReadPayload({
    type: readType('Plan'),
    idFrom: 'planId',
    nullable: true,
    description:
      'The plan that the district already has for the year; null when there is none. An import can replace it while its allowedActions have EDIT.',
  })
  plan!: Related<ReadTypes['Plan']> | null;
  @Field(() => Boolean, { description: 'That plan was made of this very document.' })
  sameDocument!: boolean;
  @Field(() => CalendarDate, {
    nullable: true,
    description: "Day of the director's approval; null when none is shown.",
  })
  approvedOn!: string | null;
  @Field(() => PriorYearItaReading, { nullable: true, description: "Last year's ITA result; null when absent." })
  priorYearIta!: PriorYearItaReading | null;
  @Field(() => [ChecklistItemReading], { description: 'What a plan must contain, in official order.' })
  checklist!: readonly ChecklistItemReading[];
  @Field(() => [ValuePlace], { description: 'Where each value stands, in the order of the document.' })
  places!: readonly ValuePlace[];
  @Field(() => [ImportFinding], { description: 'What to look at before saving, in the order of the document.' })
  findings!: readonly ImportFinding[];
  @Field(() => [IgnoredText], {
    description:
      'What was understood and is no part of the plan, in the order of the document: every letter stands in a place, in a finding or here.',
  })
  ignored!: readonly IgnoredText[];
}
