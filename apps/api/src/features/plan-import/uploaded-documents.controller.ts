import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import { documentLimits } from '@sucharit/domain/plans';
import { refuseInput } from '@sucharit/domain/shared';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { TakesBodyUpTo } from '../../platform/http/index.js';
import { UploadedDocumentsService } from './uploaded-documents.service.js';

/** Plan documents come as plain bytes; they are read and imported over GraphQL by their number. */
@TakesBodyUpTo(documentLimits.bytes)
@Controller('files/plan-documents')
export class UploadedDocumentsController {
  constructor(private readonly documents: UploadedDocumentsService) {}

  /** Keeps the body (application/octet-stream) for a day, for its sender. */
  @Requires('plans:write')
  @Post()
  @HttpCode(201)
  keep(@CurrentCaller() caller: Caller, @Body() body: unknown): Promise<{ id: string }> {
    if (!Buffer.isBuffer(body)) throw refuseInput('MEDIA_TYPE', { expected: 'application/octet-stream' });
    return this.documents.keep(caller, body);
  }
}
