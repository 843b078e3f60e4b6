import { situationFigureSchema, situationFiguresSchema, type SituationFigureName } from '@sucharit/domain/plans';
import sql from 'sql-template-tag';
import { nameLiteral } from '../../../platform/database/index.js';
import { ReadContent } from '../../../platform/content/index.js';
import { ReadOne, ReadType } from '../../../platform/read-model/index.js';

@ReadType({ description: 'How often something came up in a district, by when, and where that is written.' })
@ReadContent(situationFigureSchema)
export class SituationFigure {}

const figure = (name: SituationFigureName): PropertyDecorator =>
  ReadOne({
    type: () => SituationFigure,
    nullable: false,
    from: ({ row, parent }) =>
      sql`jsonb_to_record(${parent}.situation_figures -> ${nameLiteral(name)}) as ${row}(count int, period text, source text)`,
    description: situationFiguresSchema[name].description,
  });

@ReadType({ description: 'The corruption situation in figures, as a plan tells it.' })
export class SituationFigures {
  @figure('complaints')
  complaints!: SituationFigure;
  @figure('corruptionCases')
  corruptionCases!: SituationFigure;
  @figure('auditOfficeObjections')
  auditOfficeObjections!: SituationFigure;
  @figure('otherObjections')
  otherObjections!: SituationFigure;
}
