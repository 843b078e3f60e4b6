import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobHandlers } from './job-handlers.js';
import { JobQueue } from './job-queue.js';
import { JobRows } from './job-rows.js';
import { JobWorker } from './job-worker.js';
import { JobEntity } from './job.entity.js';

/** Enqueueing, for every process. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([JobEntity])],
  providers: [JobQueue, JobRows],
  exports: [JobQueue, JobRows],
})
export class JobsModule {}

/** Running jobs, for processes that work. */
@Module({ imports: [DiscoveryModule], providers: [JobHandlers, JobWorker] })
export class JobWorkerModule {}
