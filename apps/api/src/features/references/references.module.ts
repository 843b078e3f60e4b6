import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HigherPlanEntity } from './higher-plan.entity.js';
import { HigherPlansService } from './higher-plans.service.js';
import { ReferencesResolver } from './references.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([HigherPlanEntity])],
  providers: [ReferencesResolver, HigherPlansService],
})
export class ReferencesModule {}
