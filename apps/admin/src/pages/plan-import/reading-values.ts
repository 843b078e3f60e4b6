import { fieldsOf, type ContentField, type ContentSchema, type ContentValues } from '@sucharit/domain/content';
import { choiceNames, fiscalMonths, planSchema, sectionOf } from '@sucharit/domain/plans';
import type { Named } from '../../i18n/use-language.js';
import { formatPath, type Language } from '@sucharit/domain/shared';
import { formatMonth } from '../../shared/format.js';
import type { Reading } from './reading.js';
import type { Value } from './value-row.js';

/** A heading with the values that belong under it. */
export interface ValueGroup {
  readonly heading: string;
  readonly values: readonly Value[];
}

type Translate = (key: string, options?: Record<string, unknown>) => string;
type Path = readonly (string | number)[];

/** Everything that was read, in the order of the official plan, with a row also for what may be filled in. */
export function valuesOf(
  reading: Reading,
  translate: Translate,
  nameOf: (named: Named) => string,
  language: Language,
  higherPlans: readonly (Named & { readonly code: string })[],
): ValueGroup[] {
  const label = (key: string, options?: Record<string, unknown>): string =>
    translate(`planImport.part.${key}`, options ?? {});

  /** One value by its kind. */
  const value = (field: ContentField, path: Path, name: string, read: unknown): Value => ({
    path: formatPath(path),
    label: name,
    read: read === null || read === undefined ? '' : String(read as string | number),
    ...(field === planSchema.higherPlans.of.code
      ? { kind: 'choice', choices: higherPlans.map((plan) => [plan.code, nameOf(plan)] as const) }
      : field.kind === 'choice' || field.kind === 'choices'
        ? {
            kind: field.kind,
            choices: choiceNames(field.choice, reading.fiscalYear).map(
              ([code, words]) => [code, nameOf(words)] as const,
            ),
          }
        : field.kind === 'month'
          ? {
              kind: 'choice',
              choices: fiscalMonths.map((month) => [String(month), formatMonth(month, language)] as const),
            }
          : { kind: field.kind === 'date' ? 'date' : 'text' }),
  });
  /** The values of a field: one, or one for each item of a list. */
  const values = (field: ContentField, path: Path, read: unknown, names: FieldNames): Value[] =>
    Array.isArray(read) && field.kind !== 'choices'
      ? read.map((item: unknown, index) => value(field, [...path, index], names.item(field, index + 1), item))
      : [value(field, path, names.field(field), read)];
  /** The values of a row or group, what it is about first. */
  const valuesOfRow = (schema: ContentSchema, row: ContentValues, path: Path, names: FieldNames): Value[] =>
    [...fieldsOf(schema)]
      .filter(([, field]) => field.kind !== 'number' && field.inDocuments !== false)
      .sort(([, left], [, right]) => Number(isSubject(right)) - Number(isSubject(left)))
      .flatMap(([name, field]) =>
        field.kind === 'items'
          ? valuesOfItems(field.of, row[name] as readonly ContentValues[], [...path, name], names)
          : values(field, [...path, name], row[name], names),
      );
  /** The values of items inside a row; each field is named with the number of its item. */
  const valuesOfItems = (
    schema: ContentSchema,
    items: readonly ContentValues[],
    path: Path,
    names: FieldNames,
  ): Value[] =>
    items.flatMap((item, index) =>
      fieldsOf(schema).map(([name, field]) =>
        value(field, [...path, index, name], names.item(field, index + 1), item[name]),
      ),
    );

  const plain: FieldNames = { field: nameOf, item: (field, number) => `${nameOf(field)} ${number}` };
  const listed: FieldNames = { field: nameOf, item: (_field, number) => label('item', { number }) };
  const ofMeasure = (measure: number): FieldNames => ({
    field: (field) => label('of_measure', { field: nameOf(field), number: measure }),
    item: (field, number) => `${nameOf(field)} ${measure}.${number}`,
  });
  const ofItem = (number: number): FieldNames => ({
    field: (field) =>
      isSubject(field) ? label('item', { number }) : label('of_item', { field: nameOf(field), number }),
    item: (field, item) => `${nameOf(field)} ${number}.${item}`,
  });

  const groupsOf = (field: ContentField, path: Path, read: unknown): ValueGroup[] => {
    switch (field.kind) {
      case 'rows':
        if (isTable(field))
          return (read as readonly (ContentValues & { number: number })[]).map((row, index) => ({
            heading: label('measure', { number: row.number }),
            values: valuesOfRow(field.of, row, [...path, index], ofMeasure(row.number)),
          }));
        return [
          {
            heading: nameOf(field),
            values: (read as readonly (ContentValues & { number: number })[]).flatMap((row, index) =>
              valuesOfRow(field.of, row, [...path, index], ofItem(row.number)),
            ),
          },
        ];
      case 'items':
        return [
          {
            heading: nameOf(field),
            values: (read as readonly ContentValues[]).flatMap((row, index) =>
              valuesOfRow(field.of, row, [...path, index], ofItem(index + 1)),
            ),
          },
        ];
      case 'group':
        if (fieldsOf(field.of).some(([, part]) => 'of' in part))
          return fieldsOf(field.of).flatMap(([name, part]) =>
            groupsOf(part, [...path, name], (read as ContentValues)[name]),
          );
        return [
          { heading: nameOf(field), values: read ? valuesOfRow(field.of, read as ContentValues, path, plain) : [] },
        ];
      default:
        return [{ heading: nameOf(field), values: values(field, path, read, listed) }];
    }
  };

  const read = reading as unknown as ContentValues;
  const parts = fieldsOf(planSchema);
  const isText = ([, field]: (typeof parts)[number]): boolean => field.kind === 'text' || field.kind === 'date';
  const plainOf = (ofMemo: boolean): Value[] =>
    parts
      .filter((part) => isText(part) && (sectionOf(part[0]) === null) === ofMemo)
      .map(([name, field]) => value(field, [name], nameOf(field), read[name]));
  return [
    {
      heading: label('place'),
      values: [
        { path: 'districtCode', label: label('district'), read: nameOf(reading.district), kind: 'fixed' },
        { path: 'fiscalYear', label: label('fiscalYear'), read: String(reading.fiscalYear), kind: 'fixed' },
        ...plainOf(true),
        { path: 'approvedOn', label: label('approvedOn'), read: reading.approvedOn ?? '', kind: 'date' },
        ...plainOf(false),
      ],
    },
    ...[
      ...parts.filter(([, field]) => isTable(field)),
      ...parts.filter((part) => !isTable(part[1]) && !isText(part)),
    ].flatMap(([name, field]) => groupsOf(field, [name], read[name])),
  ];
}

/** How values are called: a single one, and one of a list, which has a number from 1. */
interface FieldNames {
  readonly field: (field: ContentField) => string;
  readonly item: (field: ContentField, number: number) => string;
}

/** Rows of which a document prints more than their words: each has a heading of its own. */
const isTable = (field: ContentField): boolean =>
  field.kind === 'rows' &&
  fieldsOf(field.of).filter(([, own]) => own.kind !== 'number' && own.inDocuments !== false).length > 1;

/** The text that a row is about. */
const isSubject = (field: ContentField): boolean =>
  field.kind === 'text' && (field.required === true || field.given === true);
