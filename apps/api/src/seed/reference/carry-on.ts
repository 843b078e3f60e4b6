import type { EntityManager } from 'typeorm';
import { addCalendar } from './add-calendar.js';

/** Years from one to another, both included. */
interface Years {
  readonly first: number;
  readonly last: number;
}

/**
 * Gives years that the reference data do not reach what they need: the assumed calendar, and the last ITA scheme and checklists before
 * them, which are marked as not confirmed. What the database has stays as it is.
 */
export async function carryOn(manager: EntityManager, { first, last }: Years): Promise<void> {
  await addCalendar(
    manager,
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  const source = `'ยกของปีงบประมาณ ' || known.fiscal_year || ' มาใช้ ยังไม่ยืนยัน / Carried on from ' || known.fiscal_year || '; not confirmed.'`;
  await manager.query(
    `insert into ita_scheme (fiscal_year, definition, source, confirmed)
     select year, known.definition, ${source}, false
     from generate_series($1::int, $2::int) as year
     cross join lateral (select fiscal_year, definition from ita_scheme where fiscal_year <= year
       order by fiscal_year desc limit 1) as known
     on conflict do nothing`,
    [first, last],
  );
  await manager.query(
    `insert into item_checklist (function, track, fiscal_year, code, name_th, name_en, contents, source, confirmed)
     select function, track, greatest(known.fiscal_year + 1, $1), code, name_th, name_en, contents, ${source}, false
     from (select distinct on (function, track) * from item_checklist where fiscal_year <= $2
       order by function, track, fiscal_year desc) as known
     where known.fiscal_year < $2
     on conflict do nothing`,
    [first, last],
  );
}
