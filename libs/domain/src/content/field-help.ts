import { ratingLimit } from '../shared/rating.js';
import { listLimit, rowLimit, textLimits } from '../shared/text.js';
import type { ContentField, ContentSchema, Words } from './content-schema.js';

/** Explanation of a field for the person who fills it in. */
export interface FieldHelp {
  /** Contents that belong there. */
  readonly belongs: Words;
  /** Example as an office would write it. */
  readonly example?: Words;
  /** Rule of the field's matter, beside those that follow from the schema. */
  readonly rule?: Words;
}

/** Explanations of every field of a schema that a person fills in, those of rows and groups under `fields`. */
export type HelpOf<Schema extends ContentSchema, Own extends FieldHelp = FieldHelp> = {
  readonly [Name in keyof Schema as Schema[Name]['kind'] extends 'identity' | 'number' ? never : Name]: Own &
    (Schema[Name] extends { readonly of: infer Inner extends ContentSchema }
      ? { readonly fields: HelpOf<Inner, Own> }
      : unknown);
};

/** Addresses of the fields of a schema, without numbers of rows: `title`, `indicators.text`. */
export type AddressOf<Schema extends ContentSchema> = {
  [Name in keyof Schema & string]: Schema[Name] extends { readonly kind: 'identity' | 'number' }
    ? never
    : Schema[Name] extends { readonly of: infer Inner extends ContentSchema }
      ? Name | `${Name}.${AddressOf<Inner>}`
      : Name;
}[keyof Schema & string];

/** Explanation as it is shown: the name of the place, what belongs there, an example, and the rules. */
export interface PlaceHelp {
  readonly name: Words;
  readonly belongs: Words;
  readonly example: Words | null;
  readonly rules: readonly Words[];
}

/** A text in both languages. */
export const said = (nameTh: string, nameEn: string): Words => ({ nameTh, nameEn });

const figures = new Intl.NumberFormat('en-US');
const rows = (limit: number): Words => said(`ไม่เกิน ${limit} รายการ`, `At most ${limit} entries.`);

/** Rules that follow from the kind of a field. */
export function rulesOfKind(field: ContentField): readonly Words[] {
  switch (field.kind) {
    case 'text': {
      const count = figures.format(textLimits[field.limit]);
      const limit = said(`ไม่เกิน ${count} ตัวอักษร`, `At most ${count} characters.`);
      return field.required ? [said('ต้องไม่เว้นว่าง', 'It may not be empty.'), limit] : [limit];
    }
    case 'texts': {
      const count = figures.format(textLimits[field.limit]);
      return [
        said(
          `ไม่เกิน ${listLimit} ข้อ ข้อละไม่เกิน ${count} ตัวอักษร`,
          `At most ${listLimit} lines, each of at most ${count} characters.`,
        ),
      ];
    }
    case 'choice':
      return [said('เลือกหนึ่งรายการ', 'One of the list.')];
    case 'choices':
      return [said('เลือกได้หลายรายการ', 'Several of the list may be chosen.')];
    case 'money':
      return [said('เป็นบาท ทศนิยมไม่เกินสองตำแหน่ง', 'In baht, with at most two decimals.')];
    case 'figure':
      return [said('ตัวเลขตั้งแต่ 0 ทศนิยมไม่เกินสองตำแหน่ง', 'A figure of 0 or more, with at most two decimals.')];
    case 'count':
      return [said('จำนวนเต็มตั้งแต่ 0', 'A whole number of 0 or more.')];
    case 'score':
    case 'scores':
      return [said('คะแนน 0 ถึง 100 ทศนิยมไม่เกินสองตำแหน่ง', 'A score of 0 to 100, with at most two decimals.')];
    case 'percent':
      return [said('ร้อยละ 0 ถึง 100 ทศนิยมไม่เกินสองตำแหน่ง', 'A percentage of 0 to 100, with at most two decimals.')];
    case 'rating':
      return [said(`ระดับ 1 ถึง ${ratingLimit}`, `A level from 1 to ${ratingLimit}.`)];
    case 'year':
      return [said('ปีงบประมาณ พ.ศ.', 'A fiscal year, Buddhist Era.')];
    case 'rows':
      return [rows(rowLimit)];
    case 'items':
      return [rows(listLimit)];
    default:
      return [];
  }
}

/** An explanation with its name and all its rules. */
export const placeHelp = (name: Words, { belongs, example, rule }: FieldHelp, rules: readonly Words[]): PlaceHelp => ({
  name,
  belongs,
  example: example ?? null,
  rules: [...(rule ? [rule] : []), ...rules],
});

type Told<Own> = Readonly<Record<string, Own & { readonly fields?: Told<Own> }>>;

/**
 * Explanations of the fields of a schema, by address.
 * @param more further rules of a field, by its name
 */
export function helpOf<Schema extends ContentSchema, Own extends FieldHelp>(
  schema: Schema,
  help: HelpOf<Schema, Own>,
  more: (name: string, help: Own) => readonly Words[],
): Readonly<Record<AddressOf<Schema>, PlaceHelp>> {
  const places = (inside: ContentSchema, told: Told<Own>, above: string): [string, PlaceHelp][] =>
    Object.entries(told).flatMap(([name, own]) => {
      const field = inside[name] as ContentField;
      const copied =
        field.copied === false
          ? [said('ไม่คัดลอกมาจากแผนของปีอื่น', 'It is not copied from the plan of another year.')]
          : [];
      const place: [string, PlaceHelp] = [
        `${above}${name}`,
        placeHelp(field, own, [...rulesOfKind(field), ...copied, ...more(name, own)]),
      ];
      return 'of' in field && own.fields ? [place, ...places(field.of, own.fields, `${above}${name}.`)] : [place];
    });
  return Object.fromEntries(places(schema, help as unknown as Told<Own>, '')) as Record<AddressOf<Schema>, PlaceHelp>;
}
