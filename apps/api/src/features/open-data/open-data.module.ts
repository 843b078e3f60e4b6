import { Module } from '@nestjs/common';
import { OpenDataController } from './open-data.controller.js';
import { OpenDataService } from './open-data.service.js';
import { WellKnownController } from './well-known.controller.js';

@Module({ controllers: [OpenDataController, WellKnownController], providers: [OpenDataService] })
export class OpenDataModule {}
