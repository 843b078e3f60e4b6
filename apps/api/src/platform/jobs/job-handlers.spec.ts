import { describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { jobNames, type JobName } from '@sucharit/domain/jobs';
import { defineJob, HandlesJob, type JobHandler } from './index.js';
import { JobHandlers } from './job-handlers.js';

/** A handler of a name, of which the catalogue may know nothing. */
function handlerOf(name: string): Type<JobHandler<object>> {
  class Handler implements JobHandler<object> {
    handle = (): Promise<void> => Promise.resolve();
  }
  HandlesJob(defineJob(name as JobName))(Handler);
  return Handler;
}

async function found(handlers: readonly Type<JobHandler<object>>[]): Promise<JobHandlers> {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    providers: [JobHandlers, ...handlers],
  }).compile();
  return module.get(JobHandlers);
}

describe('handlers of jobs', () => {
  it('are found, one for each job of the catalogue', async () => {
    const handlers = await found(jobNames.map(handlerOf));
    expect([...handlers.all().keys()].sort()).toEqual([...jobNames].sort());
  });

  it('must all be there', async () => {
    const handlers = await found([]);
    expect(() => handlers.all()).toThrow(`${jobNames[0]} has no handler`);
  });

  it('must not be there twice', async () => {
    const handlers = await found([...jobNames, String(jobNames[0])].map(handlerOf));
    expect(() => handlers.all()).toThrow(`${jobNames[0]} has a second handler, Handler`);
  });

  it('must be of a job that exists', async () => {
    const handlers = await found([...jobNames, 'toString'].map(handlerOf));
    expect(() => handlers.all()).toThrow('toString is handled by Handler but not in the catalogue');
  });
});
