import { Global, Logger, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Pool } from 'pg';
import { ENVIRONMENT, type Environment } from '../config/index.js';
import { apiConnectionString } from './api-role.js';
import { ConnectionGuard } from './connection-guard.js';
import { Database, READ_POOL } from './database.js';
import { StreamedReads } from './streamed-reads.js';
import { WatchedTables } from './watched-tables.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [ENVIRONMENT],
      useFactory: (environment: Environment) => ({
        type: 'postgres' as const,
        url: apiConnectionString(environment),
        autoLoadEntities: true,
        synchronize: false,
        logging: false,
        poolSize: environment.DATABASE_POOL_SIZE,
        applicationName: 'sucharit writes',
        extra: {
          connectionTimeoutMillis: environment.DATABASE_WAIT_MS,
          statement_timeout: environment.STATEMENT_TIMEOUT_MS,
          idle_in_transaction_session_timeout: 30_000,
        },
      }),
    }),
  ],
  providers: [
    {
      provide: ConnectionGuard,
      inject: [ENVIRONMENT],
      useFactory: (environment: Environment) =>
        new ConnectionGuard(apiConnectionString(environment), environment.DATABASE_WAIT_MS),
    },
    {
      provide: READ_POOL,
      inject: [ENVIRONMENT],
      useFactory: (environment: Environment) => {
        const pool = new Pool({
          connectionString: apiConnectionString(environment),
          max: environment.DATABASE_POOL_SIZE,
          application_name: 'sucharit reads',
          connectionTimeoutMillis: environment.DATABASE_WAIT_MS,
          statement_timeout: environment.STATEMENT_TIMEOUT_MS,
          // Statements are planned once: their values do not change which index is the right one, and planning a compiled
          // statement anew takes longer than running it.
          options: '-c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan',
          keepAlive: true,
        });
        // A server that goes away ends idle connections; the pool opens new ones when it is back.
        const warn = (error: Error): void => Logger.warn(`database connection ended: ${error.message}`, 'Database');
        pool.on('error', warn);
        // The pool hears only of idle ones; of one in use, whoever uses it is told as well, but the event must be heard too.
        pool.on('connect', (client) => void client.on('error', warn));
        return pool;
      },
    },
    Database,
    StreamedReads,
    WatchedTables,
  ],
  exports: [Database, READ_POOL, StreamedReads, WatchedTables],
})
export class DatabaseModule {}
