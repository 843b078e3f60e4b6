import type { Named } from '../../i18n/use-language.js';

/** A level in words: its name, with its code where the name does not hold it; the code alone where the scheme has no such level. */
export function levelName(
  levels: readonly (Named & { code: string })[],
  code: string,
  nameOf: (thing: Named) => string,
): string {
  const level = levels.find((candidate) => candidate.code === code);
  if (!level) return code;
  const name = nameOf(level);
  return code.length > 2 || name.includes(code) ? name : `${code} · ${name}`;
}
