import { eventKind } from '../../platform/events/index.js';

/** A plan has come to another state. */
export const planChanged = eventKind('plan');
