import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from './app.module.js';
import { classesOf } from './module-classes.js';
import { completeReadTypes } from './platform/read-model/index.js';

/** The published schema in SDL, sorted; built from the resolvers alone, so that it needs neither a database nor an environment. */
export async function publishedSchema(): Promise<string> {
  completeReadTypes();
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const schema = await builder.get(GraphQLSchemaFactory).create(classesOf(AppModule, 'providers'));
    return `${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await builder.close();
  }
}
