import { Client } from 'pg';
import { verifyAudit, type AuditAnchor, type AuditVerification } from './features/audit/index.js';
import { readEnvironment } from './platform/config/index.js';

/**
 * Verifies the audit trail of DATABASE_URL.
 * @param anchors points of the chain that were written down outside the database
 */
export async function verifyAuditTrail(
  env: Readonly<Record<string, string | undefined>>,
  anchors: readonly AuditAnchor[],
): Promise<AuditVerification> {
  const client = new Client({
    connectionString: readEnvironment(env).DATABASE_URL,
    application_name: 'sucharit audit',
  });
  await client.connect();
  try {
    return await verifyAudit(client, anchors);
  } finally {
    await client.end();
  }
}
