import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { refuse, refuseInput } from '@sucharit/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, senderOf } from '../../platform/access/index.js';
import { ENVIRONMENT, type Environment } from '../../platform/config/index.js';
import { AccountAuthenticator } from './account-authenticator.js';
import { accountOf, type Account } from './graphql/account.type.js';
import { clearSession, readSessionCookie, setSessionCookie } from './session-cookie.js';
import { SignInService, type Credentials } from './sign-in.service.js';

function credentialsOf(body: unknown): Credentials {
  const { username, password, newPassword = null } = (body ?? {}) as Record<keyof Credentials, unknown>;
  if (typeof username !== 'string' || typeof password !== 'string' || !username || username.length > 100 || !password)
    throw refuseInput('SIGN_IN_BODY');
  if (newPassword !== null && typeof newPassword !== 'string')
    throw refuseInput('NEW_PASSWORD_TEXT', {}, ['newPassword']);
  return { username, password, newPassword };
}

/** Signing in and out of the console. */
@Controller('auth')
export class AuthController {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly signIns: SignInService,
    private readonly authenticator: AccountAuthenticator,
  ) {}

  /**
   * Sets the session cookie. With `newPassword` a temporary password is exchanged for one's own in the same step. A page of
   * another site may not sign a browser in under an account of its choice.
   */
  @Public()
  @Post('login')
  @HttpCode(200)
  async login(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ account: Account }> {
    if (request.headers.origin !== undefined && !this.authenticator.isOwnOrigin(request))
      throw refuse('ORIGIN_REFUSED');
    const { caller, secret } = await this.signIns.signIn(
      credentialsOf(body),
      senderOf(request),
      readSessionCookie(request),
    );
    setSessionCookie(reply, secret);
    return { account: accountOf(caller, this.environment) };
  }

  /** Ends the session, also one that had ended before. */
  @Public()
  @Post('logout')
  @HttpCode(204)
  async logout(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const caller = await this.authenticator.authenticate(request);
    const secret = readSessionCookie(request);
    if (secret !== null) await this.signIns.signOut(caller, secret);
    clearSession(reply);
  }
}
