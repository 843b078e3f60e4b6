import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProgressEntryEntity } from './progress-entry.entity.js';
import { ProgressReportEntity } from './progress-report.entity.js';
import { ProgressResolver } from './progress.resolver.js';
import { ProgressService } from './progress.service.js';
import { ReportingRoundEntity } from './reporting-round.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([ProgressReportEntity, ProgressEntryEntity, ReportingRoundEntity])],
  providers: [ProgressResolver, ProgressService],
  exports: [ProgressService],
})
export class ProgressModule {}
