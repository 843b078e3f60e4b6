import { Module } from '@nestjs/common';
import { GraphqlModule } from '../../platform/operations/index.js';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';

@Module({ imports: [GraphqlModule], controllers: [ExportsController], providers: [ExportsService] })
export class ExportsModule {}
