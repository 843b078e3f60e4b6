/** An enum object made from the codes of a table of names. */
export const codes = <Code extends string>(names: Readonly<Record<Code, unknown>>): { readonly [C in Code]: C } =>
  Object.fromEntries(Object.keys(names).map((code) => [code, code])) as { readonly [C in Code]: C };

/** Descriptions of enum values that carry both names: "Completed (ดำเนินการแล้วเสร็จ)." */
export const bilingual = <Code extends string>(
  names: Readonly<Record<Code, { readonly nameTh: string; readonly nameEn: string }>>,
): Record<Code, string> =>
  Object.fromEntries(
    Object.entries<{ nameTh: string; nameEn: string }>(names).map(([code, { nameTh, nameEn }]) => [
      code,
      `${nameEn} (${nameTh}).`,
    ]),
  ) as Record<Code, string>;
