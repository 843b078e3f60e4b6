import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { isJobName, jobNames, type JobName } from '@sucharit/domain/jobs';
import { HANDLED_JOB, type JobHandler } from './job-handler.js';

/** Finds the handler of every job in the catalogue among the providers of all modules. */
@Injectable()
export class JobHandlers {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** The handlers by name. Throws one error that names every job without a handler and every job with two. */
  all(): ReadonlyMap<JobName, JobHandler<object>> {
    const found = new Map<JobName, JobHandler<object>>();
    const problems: string[] = [];
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const name = metatype && this.reflector.get<string | undefined>(HANDLED_JOB, metatype);
      if (!name) continue;
      if (!isJobName(name)) problems.push(`${name} is handled by ${metatype.name} but not in the catalogue`);
      else if (found.has(name)) problems.push(`${name} has a second handler, ${metatype.name}`);
      else found.set(name, instance as JobHandler<object>);
    }
    for (const name of jobNames) if (!found.has(name)) problems.push(`${name} has no handler`);
    if (problems.length > 0) throw new Error(`The worker does not start: ${problems.join('; ')}`);
    return found;
  }
}
