import { buddhistEraOffset } from '@sucharit/domain/shared';
import sql from 'sql-template-tag';
import { groupPeriod } from '../../../platform/read-model/index.js';

// A fiscal year begins on 1 October: three months later it and its quarters are those of the calendar.
groupPeriod('FiscalYear', {
  kind: 'int',
  of: (day) => sql`(extract(year from ${day} + interval '3 months')::int + ${buddhistEraOffset}::int)`,
  text: 'fiscal year, Buddhist Era (1 October to 30 September)',
});
groupPeriod('Quarter', {
  kind: 'int',
  of: (day) => sql`extract(quarter from ${day} + interval '3 months')::int`,
  text: 'quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart',
});
