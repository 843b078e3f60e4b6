import { Global, Module } from '@nestjs/common';
import { CachedCounts } from './cached-counts.js';
import { Reads } from './reads.js';

@Global()
@Module({ providers: [Reads, CachedCounts], exports: [Reads] })
export class ReadModelModule {}
