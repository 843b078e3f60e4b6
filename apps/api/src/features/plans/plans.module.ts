import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MeasureEntity } from './measure.entity.js';
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
  imports: [TypeOrmModule.forFeature([PlanEntity, MeasureEntity, RiskEntity, RiskMatrixEntity])],
  providers: [
    PlansResolver,
    PlansService,
    PlanStepsService,
    PlanRemovalService,
    RiskMatricesResolver,
    RiskMatricesService,
    SimilarTextsResolver,
    SimilarTextsService,
  ],
  exports: [PlansService],
})
export class PlansModule {}
