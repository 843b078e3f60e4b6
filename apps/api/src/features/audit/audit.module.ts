import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditOriginRetention } from './audit-origin-retention.js';
import { AuditOriginsService } from './audit-origins.service.js';
import { AuditVerificationEntity } from './audit-verification.entity.js';
import { AuditVerificationService } from './audit-verification.service.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditService } from './audit.service.js';
import { VerifyAuditTrailHandler } from './jobs/verify-audit-trail.handler.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditVerificationEntity])],
  providers: [
    AuditService,
    AuditResolver,
    AuditOriginsService,
    AuditOriginRetention,
    AuditVerificationService,
    VerifyAuditTrailHandler,
  ],
  exports: [AuditService],
})
export class AuditModule {}
