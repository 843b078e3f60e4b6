import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { tokenLimits, type TokenScope as Scope } from '@sucharit/domain/access';
import { Instant } from '../../../platform/graphql/index.js';
import { ReadPayload } from '../../../platform/read-model/index.js';
import { AccessToken } from './access-token.type.js';
import { Account, TokenScope } from './account.type.js';

const { requestsPerMinute, leavesPerHour } = tokenLimits;

@InputType({ description: 'A personal access token to be made.' })
export class CreateAccessTokenInput {
  @Field(() => String, { description: 'What to call it, 1 to 100 characters.' })
  name!: string;
  @Field(() => Int, { defaultValue: 90, description: 'Days until it stops working, 1 to 365.' })
  expiresInDays!: number;
  @Field(() => [TokenScope], {
    nullable: true,
    description: 'What it may be used for, of `me.tokenScopes`; null or absent for all that the account may do.',
  })
  scopes!: Scope[] | null;
  @Field(() => Int, {
    defaultValue: requestsPerMinute.usual,
    description: `Requests it may send in a minute, ${requestsPerMinute.minimum} to ${requestsPerMinute.maximum}.`,
  })
  requestsPerMinute!: number;
  @Field(() => Int, {
    defaultValue: leavesPerHour.usual,
    description: `Estimated values (leaves) that its answers may have in an hour, ${leavesPerHour.minimum} to ${leavesPerHour.maximum}; see \`extensions.cost\` of every answer.`,
  })
  leavesPerHour!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Any text of 1 to 200 characters; a repetition within 24 hours makes no second token.',
  })
  idempotencyKey!: string | null;
}

@ObjectType({ description: 'The token that was made.' })
export class CreateAccessTokenPayload {
  @ReadPayload({ type: () => AccessToken, idFrom: 'id', nullable: true, description: 'What is kept of it.' })
  accessToken!: AccessToken | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The token, for `Authorization: Bearer …`. It is shown this once, because only its hash is kept; null when the request repeats an earlier one.',
  })
  token!: string | null;
}

@InputType({ description: 'Which token to end.' })
export class RevokeAccessTokenInput {
  @Field(() => ID, { description: 'Identifier of the token.' })
  id!: string;
}

@ObjectType({ description: 'The token that was ended.' })
export class RevokeAccessTokenPayload {
  @ReadPayload({ type: () => AccessToken, idFrom: 'id', nullable: true, description: 'The token, now revoked.' })
  accessToken!: AccessToken | null;
}

@InputType({ description: "A change of the caller's own password." })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password until now.' })
  currentPassword!: string;
  @Field(() => String, { description: 'The new one: 12 to 256 characters of any kind, without the username.' })
  newPassword!: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Revoke the account's access tokens too, as when somebody else knew the password.",
  })
  revokeTokens!: boolean;
}

@ObjectType({ description: 'A browser in which the account is signed in.' })
export class AccountSession {
  @Field(() => ID, { description: 'Identifier, to end it by.' })
  id!: string;
  @Field(() => Instant, { description: 'When it signed in.' })
  beganAt!: string;
  @Field(() => Instant, { description: 'When it last asked for something.' })
  lastSeenAt!: string;
  @Field(() => Instant, {
    description: 'When it ends at the latest; it ends before that when it asks for nothing for 30 minutes.',
  })
  endsAt!: string;
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current!: boolean;
}

@InputType({ description: 'Which session of the caller to end.' })
export class EndMySessionInput {
  @Field(() => ID, { description: 'Identifier of the session.' })
  id!: string;
}

@ObjectType({ description: 'The sessions that are left.' })
export class MySessionsPayload {
  @Field(() => [AccountSession], { description: 'The one that asks first, then the latest.' })
  sessions!: AccountSession[];
}

@ObjectType({ description: 'The account whose password was changed. Every session but this one has ended.' })
export class ChangePasswordPayload {
  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}
