import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ItaIndicatorScoreEntity, ItaInstrumentScoreEntity, ItaResultEntity } from './ita-result.entity.js';
import { ItaSchemeEntity } from './ita-scheme.entity.js';
import { ItaResolver } from './ita.resolver.js';
import { ItaSchemesResolver } from './ita-schemes.resolver.js';
import { ItaSchemesService } from './ita-schemes.service.js';
import { ItaService } from './ita.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ItaResultEntity, ItaInstrumentScoreEntity, ItaIndicatorScoreEntity, ItaSchemeEntity]),
  ],
  providers: [ItaResolver, ItaService, ItaSchemesResolver, ItaSchemesService],
  exports: [ItaService],
})
export class ItaModule {}
