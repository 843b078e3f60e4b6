import { Module } from '@nestjs/common';
import './graphql/fiscal-periods.js';
import { KeepStatisticsHandler } from './keep-statistics.handler.js';
import { StatisticsChanges } from './statistics-changes.js';
import { StatisticsResolver } from './statistics.resolver.js';

@Module({ providers: [StatisticsResolver, StatisticsChanges, KeepStatisticsHandler] })
export class StatisticsModule {}
