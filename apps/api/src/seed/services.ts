import type { INestApplicationContext, Type } from '@nestjs/common';
import { AccountsService } from '../features/accounts/index.js';
import { AuditService } from '../features/audit/index.js';
import { PlanImportService } from '../features/plan-import/index.js';
import { Clock } from '../platform/clock/index.js';
import { Database } from '../platform/database/index.js';

/** What the seeds write through. */
export interface SeedServices {
  readonly database: Database;
  readonly audit: AuditService;
  readonly accounts: AccountsService;
  readonly planImport: PlanImportService;
  readonly clock: Clock;
}

/** The services of a running context. */
export function seedServicesOf(context: INestApplicationContext): SeedServices {
  const get = <Service>(type: Type<Service>): Service => context.get(type, { strict: false });
  return {
    database: get(Database),
    audit: get(AuditService),
    accounts: get(AccountsService),
    planImport: get(PlanImportService),
    clock: get(Clock),
  };
}
