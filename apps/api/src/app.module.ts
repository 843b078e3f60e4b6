import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AccountsModule } from './features/accounts/accounts.module.js';
import { AuditModule } from './features/audit/audit.module.js';
import { ChecklistsModule } from './features/checklists/checklists.module.js';
import { CommentsModule } from './features/comments/comments.module.js';
import { DistrictsModule } from './features/districts/districts.module.js';
import { ExportsModule } from './features/exports/exports.module.js';
import { JobQueueModule } from './features/job-queue/job-queue.module.js';
import { ItaModule } from './features/ita/ita.module.js';
import { OpenDataModule } from './features/open-data/open-data.module.js';
import { NoticesModule } from './features/notices/notices.module.js';
import { PlanImportModule } from './features/plan-import/plan-import.module.js';
import { PlansModule } from './features/plans/plans.module.js';
import { ProgressModule } from './features/progress/progress.module.js';
import { ChannelsModule } from './features/channels/channels.module.js';
import { ReferencesModule } from './features/references/references.module.js';
import { StandInsModule } from './features/stand-ins/stand-ins.module.js';
import { StatisticsModule } from './features/statistics/statistics.module.js';
import { SubmissionsModule } from './features/submissions/submissions.module.js';
import { SummariesModule } from './features/summaries/summaries.module.js';
import { AccessModule } from './platform/access/index.js';
import { ClockModule } from './platform/clock/index.js';
import { ConfigModule, type Environment } from './platform/config/index.js';
import { DatabaseModule } from './platform/database/index.js';
import { EventsModule } from './platform/events/index.js';
import { GraphqlModule } from './platform/operations/graphql.module.js';
import { RefusalFilter } from './platform/graphql/refusal.filter.js';
import { JobsModule, JobWorkerModule } from './platform/jobs/index.js';
import { IsolationModule } from './platform/isolation/index.js';
import { HealthModule } from './platform/health/index.js';
import { SocketsModule } from './platform/operations/sockets/index.js';
import { ReadModelModule } from './platform/read-model/index.js';

/** The product: platform, then features. */
@Module({
  imports: [
    AccessModule,
    ClockModule,
    DatabaseModule,
    IsolationModule,
    ReadModelModule,
    JobsModule,
    EventsModule,
    GraphqlModule,
    SocketsModule,
    HealthModule,
    AuditModule,
    JobQueueModule,
    AccountsModule,
    DistrictsModule,
    StandInsModule,
    CommentsModule,
    ChannelsModule,
    ReferencesModule,
    PlansModule,
    ChecklistsModule,
    NoticesModule,
    PlanImportModule,
    ProgressModule,
    ItaModule,
    StatisticsModule,
    SubmissionsModule,
    SummariesModule,
    ExportsModule,
    OpenDataModule,
  ],
  providers: [{ provide: APP_FILTER, useClass: RefusalFilter }],
})
export class AppModule {
  /** The product with a validated environment; with RUN_WORKER it also runs jobs. */
  static with(environment: Environment): DynamicModule {
    const worker = environment.RUN_WORKER ? [JobWorkerModule] : [];
    return { module: AppModule, imports: [ConfigModule.with(environment), ...worker] };
  }
}
