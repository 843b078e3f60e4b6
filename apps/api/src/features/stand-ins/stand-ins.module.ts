import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StandInEntity } from './stand-in.entity.js';
import { StandInsResolver } from './stand-ins.resolver.js';
import { StandInsService } from './stand-ins.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([StandInEntity])],
  providers: [StandInsResolver, StandInsService],
})
export class StandInsModule {}
