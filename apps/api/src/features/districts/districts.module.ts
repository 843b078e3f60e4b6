import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DistrictEntity } from './district.entity.js';
import { DistrictsResolver } from './districts.resolver.js';
import { DistrictsService } from './districts.service.js';

@Module({ imports: [TypeOrmModule.forFeature([DistrictEntity])], providers: [DistrictsResolver, DistrictsService] })
export class DistrictsModule {}
