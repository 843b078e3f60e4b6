import { Global, Module } from '@nestjs/common';
import { DatabaseEvents } from './database-events.js';

@Global()
@Module({ providers: [DatabaseEvents], exports: [DatabaseEvents] })
export class EventsModule {}
