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

const isDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
};

/** A calendar date without a time zone. */
export const CalendarDate = stringScalar(
  'Date',
  'A calendar date, ISO 8601, Gregorian (`2023-04-25`); no time zone.',
  isDate,
  '2023-04-25',
);

/** A moment, always UTC on the wire. */
export const Instant = stringScalar(
  'DateTime',
  'A moment, ISO 8601 in UTC (`2023-04-25T03:00:00.000Z`). The console shows it in Asia/Bangkok.',
  (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(text) && !Number.isNaN(Date.parse(text)),
  '2023-04-25T03:00:00Z',
);

/** Money travels as a string, so that no client turns it into a binary float. */
export const Money = stringScalar(
  'Decimal',
  'An exact decimal number as a string: baht with at most two decimals (`"15000.00"`).',
  (text) => /^-?\d{1,14}(\.\d{1,2})?$/.test(text),
  '15000.00',
);
