import { Module } from '@nestjs/common';
import { NoticesResolver } from './notices.resolver.js';
import { NoticesService } from './notices.service.js';

@Module({ providers: [NoticesResolver, NoticesService] })
export class NoticesModule {}
