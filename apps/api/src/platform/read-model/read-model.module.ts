import { Global, Module } from '@nestjs/common';
import { KeptCounts } from './kept-counts.js';
import { Reads } from './reads.js';

@Global()
@Module({ providers: [Reads, KeptCounts], exports: [Reads] })
export class ReadModelModule {}
