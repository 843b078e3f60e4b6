import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccessInventory, AccessModule, Public, Requires, SignedIn } from '../../src/platform/access/index.js';

@Resolver()
class OpenByOversight {
  @Query(() => String)
  @Public()
  said(): string {
    return 'public';
  }
  @Query(() => String)
  forgotten(): string {
    return 'secret';
  }
  @Mutation(() => String, { name: 'renamed' })
  alsoForgotten(): string {
    return 'done';
  }
}

@Controller('files')
class RouteByOversight {
  @Get('secret/:id')
  forgotten(): string {
    return 'secret';
  }
}

@Resolver()
class Decided {
  @Query(() => String)
  @Requires('figures:read')
  figures(): string {
    return '1';
  }
  @Mutation(() => String)
  @SignedIn()
  change(): string {
    return 'done';
  }
}

/** Starts an application that has nothing but the access module and this class. */
async function started(part: Type, kind: 'providers' | 'controllers'): Promise<string[]> {
  @Module({ imports: [AccessModule], [kind]: [part] })
  class Tiny {}
  const app = await NestFactory.createApplicationContext(Tiny, { logger: false, abortOnError: false });
  const operations = app.get(AccessInventory).entries();
  await app.close();
  return operations.map(({ operation }) => operation);
}

describe('an operation that names no access rule', () => {
  it('keeps the product from starting, and is named', async () => {
    await expect(started(OpenByOversight, 'providers')).rejects.toThrow(
      'These operations name no access rule (@Requires, @SignedIn or @Public): Query.forgotten, Mutation.renamed',
    );
    await expect(started(RouteByOversight, 'controllers')).rejects.toThrow('GET /files/secret/:id');
  });

  it('is the only thing that does: where every operation names one, it starts', async () => {
    expect(await started(Decided, 'providers')).toEqual(['Query.figures', 'Mutation.change']);
  });
});
