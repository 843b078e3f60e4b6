import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DistrictEntity } from './district.entity.js';
import { DistrictsResolver } from './districts.resolver.js';

@Module({ imports: [TypeOrmModule.forFeature([DistrictEntity])], providers: [DistrictsResolver] })
export class DistrictsModule {}
