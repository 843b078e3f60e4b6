import type { JobName } from '@sucharit/domain/jobs';

/** A background job of a feature: its name, and the type of its payload, which holds identifiers only. */
export interface JobDefinition<Payload extends object> {
  readonly name: JobName;
  /** Carries the type; a definition has no payload. */
  readonly payload?: Payload;
}

/** Defines a job. The handler reads the facts when it runs, so the payload names them only. */
export const defineJob = <Payload extends object>(name: JobName): JobDefinition<Payload> => ({ name });
