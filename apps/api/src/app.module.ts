import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AccountsModule } from './features/accounts/index.js';
import { AuditModule } from './features/audit/index.js';
import { CommentsModule } from './features/comments/index.js';
import { DistrictsModule } from './features/districts/index.js';
import { ExportsModule } from './features/exports/index.js';
import { JobQueueModule } from './features/job-queue/index.js';
import { ItaModule } from './features/ita/index.js';
import { OpenDataModule } from './features/open-data/index.js';
import { NoticesModule } from './features/notices/index.js';
import { PlanImportModule } from './features/plan-import/index.js';
import { PlansModule } from './features/plans/index.js';
import { ProgressModule } from './features/progress/index.js';
import { StatisticsModule } from './features/statistics/index.js';
import { SubmissionsModule } from './features/submissions/index.js';
import { SummariesModule } from './features/summaries/index.js';
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
    CommentsModule,
    PlansModule,
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
