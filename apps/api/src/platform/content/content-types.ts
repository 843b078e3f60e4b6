import { Field, Float, ID, InputType, Int, ObjectType, type FieldOptions } from '@nestjs/graphql';
import { fieldsOf, type ContentField, type ContentSchema, type Given, type ReadingOf } from '@sucharit/domain/content';
import { CalendarDate, Money } from '../graphql/index.js';
import { enumNamed } from '../read-model/index.js';
import { inputDescription } from './content-names.js';

type Base<Content> = abstract new () => Content;
type Class = new () => object;

const inputs = new Map<ContentSchema, Class>();
const readings = new Map<ContentSchema, Class>();
const contents = new Map<ContentSchema, Class>();

/** The GraphQL type of a field; that of rows and groups by their schema. */
function typeOf(field: ContentField, classes: ReadonlyMap<ContentSchema, Class>): () => unknown {
  switch (field.kind) {
    case 'identity':
      return () => ID;
    case 'text':
      return () => String;
    case 'texts':
      return () => [String];
    case 'number':
    case 'year':
    case 'month':
    case 'rating':
    case 'count':
      return () => Int;
    case 'money':
    case 'figure':
    case 'score':
      return () => Money;
    case 'date':
      return () => CalendarDate;
    case 'scores':
      return () => [Money];
    case 'percent':
      return () => Float;
    case 'choice':
      return () => enumNamed(field.choice);
    case 'choices':
      return () => [enumNamed(field.choice)];
    case 'group':
      return () => classOf(field.of, classes);
    case 'rows':
    case 'items':
      return () => [classOf(field.of, classes)];
  }
}

function classOf(schema: ContentSchema, classes: ReadonlyMap<ContentSchema, Class>): Class {
  const found = classes.get(schema);
  if (!found) throw new Error('The rows or group of a field have no GraphQL type: declare it beside that of the whole');
  return found;
}

const isNullable = (field: ContentField): boolean =>
  ('orNull' in field && field.orNull === true) ||
  field.kind === 'identity' ||
  field.kind === 'money' ||
  field.kind === 'figure' ||
  field.kind === 'date' ||
  field.kind === 'month' ||
  field.kind === 'rating' ||
  field.kind === 'count' ||
  field.kind === 'score' ||
  (field.kind === 'choice' && !field.required);

/** Whether a row may leave a field out, and what it then holds. */
function optionsInRow(field: ContentField): FieldOptions {
  if (isNullable(field) || field.kind === 'group') return { nullable: true };
  if (field.kind === 'scores') return { nullable: 'items' };
  if (field.kind === 'text') return field.required || field.given ? {} : { defaultValue: '' };
  if (field.kind === 'choice') return field.leftOut ? { defaultValue: field.leftOut } : {};
  return /^(texts|choices|items|rows)$/.test(field.kind) ? { defaultValue: [] } : {};
}

const addField = (target: Class, name: string, type: () => unknown, options: FieldOptions): void =>
  Field(type as () => typeof Object, options)(target.prototype as object, name);

/** An abstract input with every field of a schema, all optional: what is absent stays as it is. */
export function partsInput<Schema extends ContentSchema>(schema: Schema): Base<Given<Schema>> {
  const base = class {};
  InputType({ isAbstract: true })(base);
  for (const [name, field] of fieldsOf(schema))
    addField(base, name, typeOf(field, inputs), { nullable: true, description: inputDescription(field) });
  return base as unknown as Base<Given<Schema>>;
}

/** An abstract input of a row, of which every field is given that has no default. */
export function rowInput<Schema extends ContentSchema>(schema: Schema): Base<Given<Schema>> {
  const base = class {};
  InputType({ isAbstract: true })(base);
  addInputFields(base, schema);
  return base as unknown as Base<Given<Schema>>;
}

/** Publishes the input of a row or group, for every field that is made of them. */
export function publishRowInput(name: string, description: string, schema: ContentSchema): void {
  const input = { [name]: class {} }[name] as Class;
  InputType(name, { description })(input);
  addInputFields(input, schema);
  inputs.set(schema, input);
}

function addInputFields(target: Class, schema: ContentSchema): void {
  for (const [name, field] of fieldsOf(schema))
    addField(target, name, typeOf(field, inputs), { ...optionsInRow(field), description: inputDescription(field) });
}

/**
 * An abstract object type with what a document's reading gives of a schema.
 * @param except fields that the type declares itself
 */
export function readingType<Schema extends ContentSchema, Except extends keyof Schema & string = never>(
  schema: Schema,
  except: readonly Except[] = [],
): Base<Omit<ReadingOf<Schema>, Except>> {
  const base = class {};
  ObjectType({ isAbstract: true })(base);
  addReadingFields(base, schema, except);
  return base as unknown as Base<Omit<ReadingOf<Schema>, Except>>;
}

/** Publishes the reading of a row or group, for every field that is made of them. */
export function publishRowReading(name: string, description: string, schema: ContentSchema): void {
  const reading = { [name]: class {} }[name] as Class;
  ObjectType(name, { description })(reading);
  addReadingFields(reading, schema, []);
  readings.set(schema, reading);
}

function addReadingFields(target: Class, schema: ContentSchema, except: readonly string[]): void {
  for (const [name, field] of fieldsOf(schema))
    if (field.inDocuments !== false && !except.includes(name))
      addField(target, name, typeOf(field, readings), {
        nullable: isNullable(field),
        description: isNullable(field)
          ? `${field.description} Null also where it could not be read.`
          : field.description,
      });
}

/** Publishes content as an object type: of a whole, after those of its rows and groups. */
export function publishContent(name: string, description: string, schema: ContentSchema): Class {
  const content = { [name]: class {} }[name] as Class;
  ObjectType(name, { description })(content);
  for (const [field, rules] of fieldsOf(schema)) {
    const nullable = rules.kind === 'scores' ? 'items' : isNullable(rules);
    addField(content, field, typeOf(rules, contents), { nullable, description: rules.description });
  }
  contents.set(schema, content);
  return content;
}
