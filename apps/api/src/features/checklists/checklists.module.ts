import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlansModule } from '../plans/plans.module.js';
import { ChecklistsResolver } from './checklists.resolver.js';
import { ChecklistsService } from './checklists.service.js';
import { ItemChecklistEntity } from './item-checklist.entity.js';

@Module({
  imports: [PlansModule, TypeOrmModule.forFeature([ItemChecklistEntity])],
  providers: [ChecklistsResolver, ChecklistsService],
})
export class ChecklistsModule {}
