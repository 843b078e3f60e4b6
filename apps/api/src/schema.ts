import 'reflect-metadata';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from './app.module.js';
import { completeReadTypes } from './platform/read-model/index.js';

type Class = new (...args: never[]) => unknown;
const isClass = (value: unknown): value is Class => typeof value === 'function';

/** Every class that a module and the modules it names provide. Modules that are configured at run time hold no resolver. */
function providersOf(module: Class, seen = new Set<Class>()): Class[] {
  if (seen.has(module)) return [];
  seen.add(module);
  const listed = (key: string): Class[] =>
    ((Reflect.getMetadata(key, module) as unknown[] | undefined) ?? []).filter(isClass);
  return [
    ...listed(MODULE_METADATA.PROVIDERS),
    ...listed(MODULE_METADATA.IMPORTS).flatMap((imported) => providersOf(imported, seen)),
  ];
}

/** The published schema in SDL, sorted; built from the resolvers alone, so that it needs neither a database nor an environment. */
export async function publishedSchema(): Promise<string> {
  completeReadTypes();
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const schema = await builder.get(GraphQLSchemaFactory).create(providersOf(AppModule));
    return `${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await builder.close();
  }
}
