import { refuse } from '@sucharit/domain/shared';
import sql from 'sql-template-tag';
import { refusesOn } from '../../../platform/graphql/index.js';
import { nameMoment } from '../../../platform/read-model/index.js';

nameMoment(
  'citySummary',
  'The moment at which the data of this city summary were read; refused with NOT_FOUND when there is none.',
  (id) => sql`(select app_summary_moment(${id}::uuid))`,
);
refusesOn('SH002', () => refuse('NOT_FOUND', {}, ['asOf', 'citySummary']));
