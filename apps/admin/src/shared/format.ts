/** How dates and numbers are written: dates in the Buddhist Era in both languages, digits Arabic. */

type Language = 'th' | 'en';

const locales = { th: 'th-TH', en: 'en-GB' } as const;

/** Calendar date (`2023-04-25`) as `25 เม.ย. 2566` or `25 Apr 2566 BE`. */
export const formatDate = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(`${locales[language]}-u-ca-buddhist-nu-latn`, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(language === 'en' ? { era: 'short' as const } : {}),
    timeZone: 'UTC',
  })
    .format(new Date(`${iso}T00:00:00Z`))
    .replace(/\s*พ\.ศ\.\s*/, ' ');

// Making a format takes longer than using it, and each measure names all months four times.
const months = { th: monthsIn('th'), en: monthsIn('en') };
function monthsIn(language: Language): readonly string[] {
  const format = new Intl.DateTimeFormat(locales[language], { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_none, month) => format.format(Date.UTC(2023, month, 15)));
}

/** Month of the calendar, 1 to 12, as `ต.ค.` or `Oct`. */
export const formatMonth = (month: number, language: Language): string => months[language][month - 1] ?? '';

/** The day of an instant in Bangkok (`2023-04-25`). */
export const dayInBangkok = (iso: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' }).format(new Date(iso));

/** Instant as date and time of Bangkok: `25 เม.ย. 2566 14.05 น.` or `25 Apr 2566 BE 14:05`. */
export function formatInstant(iso: string, language: Language): string {
  const instant = new Date(iso);
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Bangkok',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);
  return `${formatDate(dayInBangkok(iso), language)} ${language === 'th' ? `${time.replace(':', '.')} น.` : time}`;
}

/** The day it is in Bangkok (`2023-04-25`), by this machine's clock. */
export const todayInBangkok = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' }).format(new Date());

/** A written figure with the minus sign of print (U+2212) in the place of the hyphen. */
const withMinus = (figure: string): string => figure.replace(/^-/, '\u2212');

/** Figure of a measurement with two decimals: `62.50`, `−0.25`. */
export const formatScore = (score: number): string => withMinus(score.toFixed(2));

/** A change with its sign: `+2.11`, `−18.70`, `0.00`. */
export const formatChange = (change: number, places = 2): string =>
  `${change > 0 ? '+' : ''}${withMinus(change.toFixed(places))}`;

/** Percentage with two decimals: `40.00%`. */
export const formatPercent = (percent: number): string => `${formatScore(percent)}%`;

/** Whole number with thousands separators. */
export const formatCount = (count: number): string => withMinus(count.toLocaleString('en-US'));

/** Baht (`15000.5`) with thousands separators and two decimals: `15,000.50`. */
export const formatBaht = (amount: string): string => {
  const [whole = '', decimals = ''] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return withMinus(`${grouped}.${decimals.padEnd(2, '0')}`);
};
