import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { permissionsOf, roleOf, type Actor } from '@sucharit/domain/access';
import { allowedQueuedJobActions, type QueuedJobState as State } from '@sucharit/domain/jobs';
import sql, { type Sql } from 'sql-template-tag';
import { identifier, queueSchema } from '../../../platform/database/index.js';
import { queueName } from '../../../platform/jobs/index.js';
import {
  codes,
  ReadColumn,
  ReadComputed,
  ReadPayload,
  ReadType,
  registerEnum,
  type Related,
} from '../../../platform/read-model/index.js';

const stateTexts: Record<State, string> = {
  WAITING: 'Waits for a worker.',
  DELAYED: 'Failed and waits for its next attempt.',
  ACTIVE: 'A worker is at it.',
  COMPLETED: 'Done; kept for a day.',
  FAILED: 'Given up; kept for fourteen days.',
};
export const QueuedJobState: { readonly [S in State]: S } = codes(stateTexts);
registerEnum(QueuedJobState, 'QueuedJobState', 'Where a job of the queue stands.', stateTexts);

const actionTexts = { RETRY: 'Give it to a worker again, with all its attempts.' };
export const QueuedJobAction = codes(actionTexts);
registerEnum(QueuedJobAction, 'QueuedJobAction', 'What an administrator may do with a job.', actionTexts);

/** Table of the queue library; it has no policies, so that what keeps it is the scope here. */
const queueTable = identifier(`${queueSchema}.job`);

const stateOf = (row: Sql): Sql => sql`case ${row}.state::text when 'delayed' then 'DELAYED' when 'active' then 'ACTIVE'
  when 'completed' then 'COMPLETED' when 'failed' then 'FAILED' else 'WAITING' end`;
const instantOf = (milliseconds: Sql): Sql => sql`to_timestamp(${milliseconds} / 1000.0)`;

const queueScope = (row: Sql, caller: Actor): Sql =>
  permissionsOf(roleOf(caller)).has('queue:manage') ? sql`${row}.queue = ${queueName}` : sql`false`;

@ReadType({
  description: 'A job as the queue holds it. It carries identifiers only; what it is about is read when it runs.',
  table: `${queueSchema}.job`,
  key: { column: 'id', kind: 'text' },
  scope: queueScope,
  defaultOrder: [{ field: 'addedAt', direction: 'DESC' }],
})
export class QueuedJob {
  @ReadColumn({ column: 'text', filter: true, description: 'Identifier in the queue.' })
  id!: string;
  @ReadColumn({ column: 'text', filter: true, description: 'What it does, such as `COMPILE_CITY_SUMMARY`.' })
  name!: string;
  @ReadColumn({
    column: 'enum',
    enum: () => QueuedJobState,
    filter: true,
    sql: ({ row }) => stateOf(row),
    description: 'Where it stands.',
  })
  state!: State;
  @ReadColumn({ column: 'int', description: 'Attempts that have failed or succeeded.' })
  attemptsMade!: number;
  @ReadColumn({
    column: 'int',
    sql: ({ row }) => sql`${row}.max_attempts`,
    description: 'Attempts before it is given up.',
  })
  maximumAttempts!: number;
  @ReadColumn({
    column: 'instant',
    order: true,
    sql: ({ row }) => instantOf(sql`${row}.added_at_ms`),
    description: 'When it was put into the queue.',
  })
  addedAt!: string;
  @ReadColumn({
    column: 'instant',
    nullable: true,
    sql: ({ row }) => instantOf(sql`${row}.processed_at_ms`),
    description: 'When a worker last took it up; null while none has.',
  })
  startedAt!: string | null;
  @ReadColumn({
    column: 'instant',
    nullable: true,
    sql: ({ row }) => instantOf(sql`${row}.finished_at_ms`),
    description: 'When it was done or given up; null before.',
  })
  finishedAt!: string | null;
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: ({ row }) => sql`${row}.failed_reason`,
    description: 'Why its last attempt failed, in the words of the program; null when it has not.',
  })
  failure!: string | null;
  @ReadColumn({
    column: 'text',
    sql: ({ row }) => sql`coalesce(${row}.data -> 'payload', '{}')::text`,
    description: 'What it was asked to do, as JSON text: identifiers only.',
  })
  payload!: string;
  @ReadComputed<{ state: State }>({
    type: () => [QueuedJobAction],
    description: 'What the caller may do with it now.',
    needs: { state: ({ row }) => stateOf(row) },
    compute: ({ state }) => allowedQueuedJobActions(state),
  })
  allowedActions!: string[];
}

const count = (state: string): { column: 'int'; sql: () => Sql } => ({
  column: 'int',
  sql: () => sql`(select count(*)::int from ${queueTable} as queued where queued.queue = ${queueName}
    and queued.state::text = ${state})`,
});

@ReadType({ description: 'How many jobs the queue holds, by where they stand.' })
export class JobQueueCounts {
  @ReadColumn({ ...count('waiting'), description: 'Jobs that wait for a worker.' })
  waiting!: number;
  @ReadColumn({ ...count('delayed'), description: 'Jobs that failed and wait for their next attempt.' })
  delayed!: number;
  @ReadColumn({ ...count('active'), description: 'Jobs that a worker is at.' })
  active!: number;
  @ReadColumn({ ...count('completed'), description: 'Jobs that were done within a day, at most 1,000.' })
  completed!: number;
  @ReadColumn({ ...count('failed'), description: 'Jobs that were given up within fourteen days, at most 1,000.' })
  failed!: number;
  @ReadColumn({
    column: 'instant',
    nullable: true,
    sql: () =>
      sql`(select ${instantOf(sql`min(queued.added_at_ms)`)} from ${queueTable} as queued
        where queued.queue = ${queueName} and queued.state = 'waiting')`,
    description:
      'Since when the oldest waiting job has been waiting; null when none is. Long ago means that no worker runs.',
  })
  waitingSince!: string | null;
}

@InputType({ description: 'Which job.' })
export class RetryQueuedJobInput {
  @Field(() => ID, { description: 'Identifier in the queue.' })
  id!: string;
}

@ObjectType({ description: 'The job after the command.' })
export class QueuedJobPayload {
  readonly id!: string;

  @ReadPayload({
    type: () => QueuedJob,
    idFrom: 'id',
    nullable: true,
    description: 'The job as it stands now; null when a worker has finished it and it is gone already.',
  })
  queuedJob!: Related<QueuedJob> | null;
}

@ObjectType({ description: 'What was removed.' })
export class RemoveFailedJobsPayload {
  @Field(() => Int, { description: 'Jobs that were removed.' })
  removed!: number;
}
