import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessInventory } from './access-inventory.js';
import { AccessGuard } from './access.guard.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [AccessInventory, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [AccessInventory],
})
export class AccessModule {}
