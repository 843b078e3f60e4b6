import type { textLimits } from '../shared/text.js';

/** A name in both languages. */
export interface Words {
  readonly nameTh: string;
  readonly nameEn: string;
}

/** What every field says of itself. */
interface Described extends Words {
  /** One English sentence for the published schema, without the limits: these are added from the kind. */
  readonly description: string;
  /** False: a copy for another year begins without the value. */
  readonly copied?: false;
  /** False: documents do not print it, so that no reading has it. */
  readonly inDocuments?: false;
  /** Lists of the API can be filtered by it. */
  readonly filter?: true;
  /** Lists of the API can be ordered by it. */
  readonly order?: true;
  /** The search of the API's lists looks in it; a migration names it to `search_add`. */
  readonly searched?: true;
}

/** Refuses a value, with its path, that the kind of its field lets pass. */
export type Check = (value: string, path: readonly (string | number)[]) => void;

/** A text of one person; '' when there is none, null instead with `orNull`. */
interface TextField extends Described {
  readonly kind: 'text';
  readonly limit: keyof typeof textLimits;
  readonly orNull?: true;
  /** A row without it says nothing: it is never blank. */
  readonly required?: true;
  /** Whoever writes the row gives it, if only as an empty text. */
  readonly given?: true;
}
/** Texts in order, none of them blank. */
interface TextsField extends Described {
  readonly kind: 'texts';
  readonly limit: keyof typeof textLimits;
  readonly check?: Check;
}
/** A code of a closed list; null while it is open. */
interface ChoiceField extends Described {
  readonly kind: 'choice';
  readonly codes: readonly string[];
  /** Name of the list, as the API publishes it. */
  readonly choice: string;
  readonly required?: true;
  /** Of a required one: the code that a row means by leaving it out, where that is not the first. */
  readonly leftOut?: string;
}
/** Codes of a closed list, each once, in the order of the list. */
interface ChoicesField extends Described {
  readonly kind: 'choices';
  readonly codes: readonly string[];
  /** Name of the list, as the API publishes it. */
  readonly choice: string;
}
/**
 * `number` is the position of a row in its list, from 1. `year` is a fiscal year. `money` is an amount of baht, null for none.
 * `figure` is a decimal of 0 or more with at most two places, as text without trailing zeros, null where none is said.
 * `count` is how many, 0 or more, null where nothing is said.
 * `date` is a day, ISO, null for none. `month` is a month of the calendar, 1 to 12, null for none. `score` is 0 to 100 as text, null for none, and `scores` are some in order, null in the place of one that is left out. `percent` is 0 to 100, text or number.
 * `rating` is a whole number on the scale of a matrix of risks, null for none.
 */
interface PlainField extends Described {
  readonly kind:
    'number' | 'year' | 'money' | 'figure' | 'date' | 'month' | 'count' | 'score' | 'scores' | 'percent' | 'rating';
}
/**
 * Lasting identity of a row, a UUID; null while it has none yet. It stays when the row is changed, moved, or brought back after it was
 * removed.
 */
interface IdentityField extends Described {
  readonly kind: 'identity';
}
/** Rows that have a number of their own, which is their position. Two versions are compared row by row. */
interface RowsField extends Described {
  readonly kind: 'rows';
  readonly of: ContentSchema;
}
/** Rows that are known by nothing but their order. */
interface ItemsField extends Described {
  readonly kind: 'items';
  readonly of: ContentSchema;
}
/** Fields that belong together; with `orNull` there may be none of them. */
interface GroupField extends Described {
  readonly kind: 'group';
  readonly of: ContentSchema;
  readonly orNull?: true;
}

export type ContentField =
  | TextField
  | TextsField
  | ChoiceField
  | ChoicesField
  | PlainField
  | IdentityField
  | RowsField
  | ItemsField
  | GroupField;

/** The fields of something that people write, in the order in which it is read. */
export interface ContentSchema {
  readonly [name: string]: ContentField;
}

type ValueOf<Field> = Field extends { kind: 'text' }
  ? Field extends { orNull: true }
    ? string | null
    : string
  : Field extends { kind: 'texts' }
    ? readonly string[]
    : Field extends { kind: 'scores' }
      ? readonly (string | null)[]
      : Field extends { kind: 'number' | 'year' }
        ? number
        : Field extends { kind: 'month' | 'count' | 'rating' }
          ? number | null
          : Field extends { kind: 'money' | 'figure' | 'date' | 'score' | 'identity' }
            ? string | null
            : Field extends { kind: 'percent' }
              ? string | number
              : Field extends { kind: 'choice'; codes: readonly (infer Code)[] }
                ? Field extends { required: true }
                  ? Code
                  : Code | null
                : Field extends { kind: 'choices'; codes: readonly (infer Code)[] }
                  ? readonly Code[]
                  : Field extends { kind: 'rows' | 'items'; of: infer Row }
                    ? readonly ContentOf<Row>[]
                    : Field extends { kind: 'group'; of: infer Group }
                      ? Field extends { orNull: true }
                        ? ContentOf<Group> | null
                        : ContentOf<Group>
                      : never;

/** The content that a schema describes. */
export type ContentOf<Schema> = { readonly [Name in keyof Schema]: ValueOf<Schema[Name]> };

/** What of such content documents print. */
export type ReadingOf<Schema> = {
  readonly [Name in keyof Schema as Schema[Name] extends { inDocuments: false } ? never : Name]: Schema[Name] extends {
    kind: 'rows';
    of: infer Row;
  }
    ? readonly ReadingOf<Row>[]
    : ValueOf<Schema[Name]>;
};

/** The names of a schema's fields of some kinds. */
export type FieldsOfKind<Schema, Kind extends ContentField['kind']> = {
  [Name in keyof Schema]: Schema[Name] extends { kind: Kind } ? Name : never;
}[keyof Schema] &
  string;

/** The fields of a schema with their names, as loops need them. */
export const fieldsOf = (schema: ContentSchema): readonly (readonly [name: string, field: ContentField])[] =>
  Object.entries(schema);

/** Content as a loop over the fields sees it. */
export type ContentValues = Readonly<Record<string, unknown>>;

/** Content that says nothing. A row's number is 0, which no row may keep. */
export const emptyContent = <Schema extends ContentSchema>(schema: Schema): ContentOf<Schema> =>
  Object.fromEntries(fieldsOf(schema).map(([name, field]) => [name, emptyValue(field)])) as ContentOf<Schema>;

/** A reading that says nothing: without the fields that no document prints. */
export const emptyReading = <Schema extends ContentSchema>(schema: Schema): ReadingOf<Schema> =>
  Object.fromEntries(
    fieldsOf(schema).flatMap(([name, field]) => (field.inDocuments === false ? [] : [[name, emptyValue(field)]])),
  ) as ReadingOf<Schema>;

/** The value of a field that says nothing. */
export function emptyValue(field: ContentField): unknown {
  switch (field.kind) {
    case 'text':
      return field.orNull ? null : '';
    case 'texts':
    case 'choices':
    case 'scores':
    case 'rows':
    case 'items':
      return [];
    case 'number':
    case 'year':
      return 0;
    case 'percent':
      return '';
    case 'money':
    case 'figure':
    case 'date':
    case 'month':
    case 'rating':
    case 'count':
    case 'score':
    case 'identity':
      return null;
    case 'choice':
      return field.required ? field.codes[0] : null;
    case 'group':
      return field.orNull ? null : emptyContent(field.of);
  }
}
