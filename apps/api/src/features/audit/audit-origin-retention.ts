import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '../../platform/config/index.js';
import { AuditOriginsService } from './audit-origins.service.js';

const everyMs = 3_600_000;

/** Has what was kept for its time deleted, when a process that works starts and every hour after. */
@Injectable()
export class AuditOriginRetention implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('AuditOrigins');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly origins: AuditOriginsService,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.environment.RUN_WORKER) return;
    const run = (): void => void (this.running = this.run());
    run();
    this.timer = setInterval(run, everyMs);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** A database that is away now is asked again in an hour. */
  private async run(): Promise<void> {
    await this.origins
      .deleteOld()
      .catch((error: unknown) => this.logger.warn(`old origins could not be deleted: ${(error as Error).message}`));
  }
}
