import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditVerificationEntity } from './audit-verification.entity.js';
import { AuditVerificationService } from './audit-verification.service.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditService } from './audit.service.js';
import { VerifyAuditTrailHandler } from './jobs/verify-audit-trail.handler.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditVerificationEntity])],
  providers: [AuditService, AuditResolver, AuditVerificationService, VerifyAuditTrailHandler],
  exports: [AuditService],
})
export class AuditModule {}
