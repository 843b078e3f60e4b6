import { eventKind } from '../../platform/events/index.js';

/** A progress report has come to another state. */
export const reportChanged = eventKind('progress_report');
