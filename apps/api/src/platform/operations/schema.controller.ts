import { createHash } from 'node:crypto';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { introspectionFromSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { Requires } from '../access/index.js';

interface SchemaFile {
  readonly mediaType: string;
  readonly body: string;
  readonly etag: string;
}
const fileOf = (mediaType: string, body: string): SchemaFile => ({
  mediaType,
  body,
  etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
});

/**
 * The published schema as a file, for tools of signed-in callers: without asking for it through the API, which is off where an operator
 * has not let it on.
 */
@Controller()
export class SchemaController {
  private readonly made = new Map<string, SchemaFile>();

  constructor(private readonly modules: ModuleRef) {}

  /** In the schema definition language, sorted, as `libs/contract/schema.graphql` has it. */
  @Requires('figures:read')
  @Get('schema.graphql')
  async definitions(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = this.once('graphql', () =>
      fileOf('application/graphql; charset=utf-8', `${printSchema(this.schema)}\n`),
    );
    await send(request, reply, file);
  }

  /** As the answer to the standard introspection query, under `data`. */
  @Requires('figures:read')
  @Get('schema.json')
  async introspection(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = this.once('json', () =>
      fileOf('application/json; charset=utf-8', JSON.stringify({ data: introspectionFromSchema(this.schema) })),
    );
    await send(request, reply, file);
  }

  private get schema(): GraphQLSchemaHost['schema'] {
    return lexicographicSortSchema(this.modules.get(GraphQLSchemaHost, { strict: false }).schema);
  }

  private once(name: string, make: () => SchemaFile): SchemaFile {
    const file = this.made.get(name) ?? make();
    this.made.set(name, file);
    return file;
  }
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { mediaType, body, etag }: SchemaFile,
): Promise<void> {
  void reply.headers({ etag, 'cache-control': 'private, no-cache', vary: 'Authorization, Cookie' });
  const known = request.headers['if-none-match']?.split(',').some((given) => given.trim().replace(/^W\//, '') === etag);
  if (known) await reply.code(304).send();
  else await reply.type(mediaType).send(body);
}
