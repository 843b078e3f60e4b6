import { Global, Injectable, Module } from '@nestjs/common';

/** What time it is: the one place that asks, so that tests can say. */
@Injectable()
export class Clock {
  /** The current moment. */
  now(): Date {
    return new Date();
  }

  /** Today's date in Bangkok, ISO; dates of plans, rounds and approvals are Bangkok's (ICT, UTC+7, no summer time). */
  today(): string {
    return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' }).format(this.now());
  }
}

@Global()
@Module({ providers: [Clock], exports: [Clock] })
export class ClockModule {}
