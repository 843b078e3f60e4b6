import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function stringScalar(
  name: string,
  description: string,
  isValid: (text: string) => boolean,
  example: string,
): GraphQLScalarType {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${name} must look like "${example}"`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: check,
    parseLiteral: (node: ValueNode) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** A day that the calendar has, from year 1 on: PostgreSQL has no year 0, and JavaScript takes 30 February for a day in March. */
export const isCalendarDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
};

/** A moment in UTC, to the microsecond, on a day that the calendar has. */
export const isInstant = (text: string): boolean => {
  const [, day, time] = /^(.{10})T(\d{2}:\d{2}:\d{2})(?:\.\d{1,6})?Z$/.exec(text) ?? [];
  return day !== undefined && isCalendarDate(day) && /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time ?? '');
};

/** A calendar date without a time zone. */
export const CalendarDate = stringScalar(
  'Date',
  'A calendar date, ISO 8601, Gregorian (`2023-04-25`); no time zone.',
  isCalendarDate,
  '2023-04-25',
);

/** A moment, always UTC on the wire. */
export const Instant = stringScalar(
  'DateTime',
  'A moment, ISO 8601 in UTC (`2023-04-25T03:00:00.000Z`). The console shows it in Asia/Bangkok.',
  isInstant,
  '2023-04-25T03:00:00Z',
);

/** Money travels as a string, so that no client turns it into a binary float. */
export const Money = stringScalar(
  'Decimal',
  'An exact decimal number as a string: baht with at most two decimals (`"15000.00"`).',
  (text) => /^-?\d{1,14}(\.\d{1,2})?$/.test(text),
  '15000.00',
);
