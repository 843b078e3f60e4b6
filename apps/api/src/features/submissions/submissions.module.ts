import { Module } from '@nestjs/common';
import { SubmissionsResolver } from './submissions.resolver.js';
import { SubmissionsService } from './submissions.service.js';

@Module({ providers: [SubmissionsResolver, SubmissionsService] })
export class SubmissionsModule {}
