/** Steps from a thing to one of its values: names of fields, and numbers of rows or places in a list. */
export type ValuePath = readonly (string | number)[];

/** The one written form of an address: `measures[3].title`. */
export const formatPath = (path: ValuePath): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');

/** The way back from `formatPath`. Takes also the dotted form `measures.3.title`, in which the API publishes differences. */
export const parsePath = (text: string): ValuePath =>
  text.split(/[.[\]]+/).flatMap((step) => (step === '' ? [] : [/^\d+$/.test(step) ? Number(step) : step]));
