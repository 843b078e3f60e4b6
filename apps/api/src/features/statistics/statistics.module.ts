import { Module } from '@nestjs/common';
import { StatisticsResolver } from './statistics.resolver.js';

@Module({ providers: [StatisticsResolver] })
export class StatisticsModule {}
