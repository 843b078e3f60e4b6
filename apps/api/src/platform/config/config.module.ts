import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Environment } from './environment.js';

/** Token of the validated environment. */
export const ENVIRONMENT = Symbol('environment');

@Global()
@Module({})
export class ConfigModule {
  /** Makes a validated environment available to every provider. */
  static with(environment: Environment): DynamicModule {
    return {
      module: ConfigModule,
      providers: [{ provide: ENVIRONMENT, useValue: environment }],
      exports: [ENVIRONMENT],
    };
  }
}
