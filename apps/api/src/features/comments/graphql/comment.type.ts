import { permissionsOfCaller, type Actor, type Role } from '@sucharit/domain/access';
import { allowedCommentActions, type CommentAction as Action } from '@sucharit/domain/comments';
import type { PlanSection as Section } from '@sucharit/domain/plans';
import sql, { type Sql } from 'sql-template-tag';
import { districtScope } from '../../../platform/access/index.js';
import {
  codes,
  ReadColumn,
  ReadComputed,
  ReadOne,
  ReadType,
  readType,
  registerEnum,
  type ReadTypes,
  type Related,
} from '../../../platform/read-model/index.js';
import { AccountRole } from '../../accounts/index.js';
import { PlanSection } from '../../plans/index.js';

const actionTexts: Record<Action, string> = {
  WITHDRAW: 'Take the comment back; its text is shown to nobody any more.',
};
export const CommentAction: { readonly [C in Action]: C } = codes(actionTexts);
registerEnum(CommentAction, 'CommentAction', 'What can be done with a comment.', actionTexts);

/** Comments are talk between a district and the centre: nobody else sees one, nor a token that is for figures, whatever it stands on. */
const commentScope = (row: Sql, caller: Actor): Sql | null =>
  permissionsOfCaller(caller).has('comments:write') ? districtScope(row, caller, sql`false`) : sql`false`;

declare module '../../../platform/read-model/read-types.js' {
  interface ReadTypes {
    Comment: Comment;
  }
}

@ReadType({
  description: 'What somebody of a district or of the centre has said about a plan or a progress report.',
  table: 'plan_comment',
  scope: commentScope,
  defaultOrder: [{ field: 'writtenAt', direction: 'ASC' }],
  search: ['body'],
})
export class Comment {
  @ReadColumn({ column: 'id', filter: true, description: 'Opaque identifier.' })
  id!: string;
  @ReadColumn({ column: 'int', filter: true, order: true, description: 'Fiscal year of the plan, Buddhist Era.' })
  fiscalYear!: number;
  @ReadColumn({ column: 'int', filter: true, order: true, description: "The district's official code." })
  districtCode!: number;
  @ReadColumn({
    column: 'enum',
    enum: () => PlanSection,
    nullable: true,
    filter: true,
    description: 'Section of the plan it is about; null for the whole, and for one measure.',
  })
  section!: Section | null;
  @ReadColumn({
    column: 'id',
    nullable: true,
    filter: true,
    description:
      'Lasting identity of the measure it is about, also once that was removed; null when it is about none in particular.',
  })
  measureId!: string | null;
  @ReadColumn({
    column: 'int',
    nullable: true,
    filter: true,
    sql: ({ row }) => sql`(select measure.number from measure where measure.id = ${row}.measure_id)`,
    description:
      'Number that the measure it is about has now; null when it is about none in particular, and once that was removed.',
  })
  measureNumber!: number | null;
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: ({ row }) => sql`(select past.title from measure_history as past where past.id = ${row}.measure_id
      order by past.recorded_to desc limit 1)`,
    description:
      'Title of the measure it is about, of a removed one the last it had; null when it is about none in particular.',
  })
  measureTitle!: string | null;
  @ReadOne({
    type: readType('District'),
    nullable: false,
    where: ({ row, parent }) => sql`${row}.code = ${parent}.district_code`,
    description: 'The district whose plan or report it is about.',
  })
  district!: Related<ReadTypes['District']>;
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: ({ row }) => sql`case when ${row}.withdrawn_at is null then ${row}.body end`,
    description: 'The text; null once it is withdrawn.',
  })
  body!: string | null;
  @ReadColumn({ column: 'instant', filter: true, order: true, description: 'When it was written.' })
  writtenAt!: string;
  @ReadColumn({ column: 'instant', nullable: true, filter: true, description: 'When its author withdrew it.' })
  withdrawnAt!: string | null;
  @ReadColumn({ column: 'text', description: 'Display name of the author, as it was then.' })
  authorName!: string;
  @ReadColumn({ column: 'enum', enum: () => AccountRole, description: 'Role of the author, as it was then.' })
  authorRole!: Role;
  @ReadComputed<{ authorId: string; withdrawn: boolean }>({
    type: () => [CommentAction],
    description: 'What the caller may do with the comment now.',
    needs: {
      authorId: ({ row }) => sql`${row}.author_id`,
      withdrawn: ({ row }) => sql`${row}.withdrawn_at is not null`,
    },
    compute: (comment, caller) => (caller.kind === 'ACCOUNT' ? allowedCommentActions(comment, caller) : []),
  })
  allowedActions!: string[];
}
