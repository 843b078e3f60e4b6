import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CitySummaryEntity } from './city-summary.entity.js';
import { CitySummaryFileEntity } from './city-summary-file.entity.js';
import './graphql/summary-moment.js';
import { CompileCitySummaryHandler } from './jobs/compile-city-summary.handler.js';
import { JobProgressService } from './job-progress.service.js';
import { SummariesResolver } from './summaries.resolver.js';
import { SummariesService } from './summaries.service.js';
import { SummaryFilesController } from './summary-files.controller.js';
import { SummaryFilesService } from './summary-files.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([CitySummaryEntity, CitySummaryFileEntity])],
  controllers: [SummaryFilesController],
  providers: [JobProgressService, SummariesResolver, SummariesService, SummaryFilesService, CompileCitySummaryHandler],
})
export class SummariesModule {}
