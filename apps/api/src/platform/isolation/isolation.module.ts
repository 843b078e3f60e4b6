import { Global, Module } from '@nestjs/common';
import { Isolation } from './isolation.js';

@Global()
@Module({ providers: [Isolation], exports: [Isolation] })
export class IsolationModule {}
