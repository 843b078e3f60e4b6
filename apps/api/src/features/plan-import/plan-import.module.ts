import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlansModule } from '../plans/plans.module.js';
import { DocumentReader } from './document-reader.js';
import { PlanDocumentEntity } from './plan-document.entity.js';
import { PlanImportResolver } from './plan-import.resolver.js';
import { PlanImportService } from './plan-import.service.js';
import { UploadedDocumentsController } from './uploaded-documents.controller.js';
import { UploadedDocumentsService } from './uploaded-documents.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([PlanDocumentEntity]), PlansModule],
  controllers: [UploadedDocumentsController],
  providers: [DocumentReader, PlanImportResolver, PlanImportService, UploadedDocumentsService],
  exports: [PlanImportService],
})
export class PlanImportModule {}
