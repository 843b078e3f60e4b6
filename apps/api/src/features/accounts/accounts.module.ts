import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Authenticator } from '../../platform/access/index.js';
import { AccessTokenEntity } from './access-token.entity.js';
import { AccessTokensService } from './access-tokens.service.js';
import { AccountAdministrationResolver } from './account-administration.resolver.js';
import { AccountAdministrationService } from './account-administration.service.js';
import { AccountAuthenticator } from './account-authenticator.js';
import { AccountEntity } from './account.entity.js';
import { AccountsResolver } from './accounts.resolver.js';
import { AccountsService } from './accounts.service.js';
import { AuthController } from './auth.controller.js';
import { MySessionsService } from './my-sessions.service.js';
import { OperatorAccountsService } from './operator-accounts.service.js';
import { Passwords } from './passwords.js';
import { SessionEntity } from './session.entity.js';
import { Sessions } from './sessions.js';
import { SignInLimiter } from './sign-in-limiter.js';
import { SignInService } from './sign-in.service.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AccountEntity, SessionEntity, AccessTokenEntity])],
  controllers: [AuthController],
  providers: [
    AccountAuthenticator,
    { provide: Authenticator, useExisting: AccountAuthenticator },
    AccountsService,
    AccountAdministrationService,
    AccountAdministrationResolver,
    AccessTokensService,
    AccountsResolver,
    MySessionsService,
    OperatorAccountsService,
    Passwords,
    Sessions,
    SignInLimiter,
    SignInService,
  ],
  exports: [Authenticator, AccountsService],
})
export class AccountsModule {}
