import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { OperatorAccountsService, type OneTimePassword } from './features/accounts/index.js';
import { readEnvironment } from './platform/config/index.js';

/** What the operator of an installation asks for at the terminal. */
export type AdminCommand =
  | { readonly kind: 'create'; readonly username: string; readonly displayName: string }
  | { readonly kind: 'reset'; readonly username: string; readonly othersLost: boolean };

/**
 * Makes the first administrator on the database of DATABASE_URL, or lets the last one in again.
 * @throws Refusal as OperatorAccountsService
 */
export async function runAdminCommand(
  env: Readonly<Record<string, string | undefined>>,
  command: AdminCommand,
): Promise<OneTimePassword> {
  const context = await NestFactory.createApplicationContext(
    AppModule.with({ ...readEnvironment(env), RUN_WORKER: false }),
    { abortOnError: false, logger: false },
  );
  try {
    const accounts = context.get(OperatorAccountsService, { strict: false });
    return command.kind === 'create'
      ? await accounts.createFirstAdministrator(command.username, command.displayName)
      : await accounts.resetAdministrator(command.username, command.othersLost);
  } finally {
    await context.close();
  }
}
