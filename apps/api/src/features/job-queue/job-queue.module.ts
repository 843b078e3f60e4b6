import { Module } from '@nestjs/common';
import { JobQueueResolver } from './job-queue.resolver.js';
import { JobQueueService } from './job-queue.service.js';

@Module({ providers: [JobQueueResolver, JobQueueService] })
export class JobQueueModule {}
