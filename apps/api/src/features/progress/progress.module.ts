import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarResolver } from './calendar.resolver.js';
import { CalendarService } from './calendar.service.js';
import { EvidenceFileEntity } from './evidence-file.entity.js';
import { EvidenceFilesController } from './evidence-files.controller.js';
import { EvidenceService } from './evidence.service.js';
import { PlanDeadlineEntity } from './plan-deadline.entity.js';
import { ProgressEntryEntity } from './progress-entry.entity.js';
import { ProgressReportEntity } from './progress-report.entity.js';
import { ProgressResolver } from './progress.resolver.js';
import { ProgressService } from './progress.service.js';
import { ReportingRoundEntity } from './reporting-round.entity.js';
import { WorkYearsEntity } from './work-years.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ProgressReportEntity,
      ProgressEntryEntity,
      ReportingRoundEntity,
      PlanDeadlineEntity,
      WorkYearsEntity,
      EvidenceFileEntity,
    ]),
  ],
  controllers: [EvidenceFilesController],
  providers: [ProgressResolver, ProgressService, CalendarResolver, CalendarService, EvidenceService],
  exports: [ProgressService],
})
export class ProgressModule {}
