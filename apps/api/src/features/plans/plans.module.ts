import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AmendmentsResolver } from './amendments.resolver.js';
import { AmendmentsService } from './amendments.service.js';
import { CentreMarksResolver } from './centre-marks.resolver.js';
import { CentreMarksService } from './centre-marks.service.js';
import { MeasureEntity } from './measure.entity.js';
import { PlanAmendmentEntity } from './plan-amendment.entity.js';
import { PlanEntity } from './plan.entity.js';
import { PlanRemovalService } from './plan-removal.service.js';
import { PlansResolver } from './plans.resolver.js';
import { PlanStepsService } from './plan-steps.service.js';
import { PlansService } from './plans.service.js';
import { RiskMatricesResolver } from './risk-matrices.resolver.js';
import { RiskMatricesService } from './risk-matrices.service.js';
import { RiskMatrixEntity } from './risk-matrix.entity.js';
import { RiskEntity } from './risk.entity.js';
import { SimilarTextsResolver } from './similar-texts.resolver.js';
import { SimilarTextsService } from './similar-texts.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([PlanEntity, MeasureEntity, RiskEntity, RiskMatrixEntity, PlanAmendmentEntity])],
  providers: [
    PlansResolver,
    PlansService,
    PlanStepsService,
    PlanRemovalService,
    AmendmentsResolver,
    AmendmentsService,
    CentreMarksResolver,
    CentreMarksService,
    RiskMatricesResolver,
    RiskMatricesService,
    SimilarTextsResolver,
    SimilarTextsService,
  ],
  exports: [PlansService],
})
export class PlansModule {}
