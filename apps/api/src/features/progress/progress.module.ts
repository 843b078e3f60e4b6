import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EvidenceFileEntity } from './evidence-file.entity.js';
import { EvidenceFilesController } from './evidence-files.controller.js';
import { EvidenceService } from './evidence.service.js';
import { ProgressEntryEntity } from './progress-entry.entity.js';
import { ProgressReportEntity } from './progress-report.entity.js';
import { ProgressResolver } from './progress.resolver.js';
import { ProgressService } from './progress.service.js';
import { ReportingRoundEntity } from './reporting-round.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ProgressReportEntity, ProgressEntryEntity, ReportingRoundEntity, EvidenceFileEntity]),
  ],
  controllers: [EvidenceFilesController],
  providers: [ProgressResolver, ProgressService, EvidenceService],
  exports: [ProgressService],
})
export class ProgressModule {}
