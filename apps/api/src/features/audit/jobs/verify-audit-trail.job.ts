import { defineJob } from '../../../platform/jobs/index.js';

export const verifyAuditTrail = defineJob<Readonly<Record<string, never>>>('VERIFY_AUDIT_TRAIL');
