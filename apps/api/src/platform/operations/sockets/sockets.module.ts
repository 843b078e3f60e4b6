import { Module } from '@nestjs/common';
import { GraphqlModule } from '../graphql.module.js';
import { SubscriptionGate } from './subscription-gate.js';
import { SubscriptionSockets } from './subscription-sockets.js';

@Module({ imports: [GraphqlModule], providers: [SubscriptionGate, SubscriptionSockets] })
export class SocketsModule {}
