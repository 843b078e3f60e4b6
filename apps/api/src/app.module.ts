import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AuditModule } from './features/audit/index.js';
import { AccessModule } from './platform/access/index.js';
import { ConfigModule, type Environment } from './platform/config/index.js';
import { DatabaseModule } from './platform/database/index.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { RefusalFilter } from './platform/graphql/refusal.filter.js';
import { ReadModelModule } from './platform/read-model/index.js';

/** The product: platform, then features. */
@Module({
  imports: [AccessModule, DatabaseModule, ReadModelModule, GraphqlModule, AuditModule],
  providers: [{ provide: APP_FILTER, useClass: RefusalFilter }],
})
export class AppModule {
  /** The product with a validated environment. */
  static with(environment: Environment): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.with(environment)] };
  }
}
