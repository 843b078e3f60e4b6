import type { ResourceDefinition } from '../../providers/data-provider.js';
import { auditFilter } from './audit-filter.js';
import { auditTrailQuery } from './audit.operations.js';

/** The events of the trail, known by their place in it. */
export const audit: ResourceDefinition = { list: auditTrailQuery, key: 'seq', filterOf: auditFilter };
