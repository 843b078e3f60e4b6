import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Role } from '@sucharit/domain/access';
import { ReadPayload, type Related } from '../../../platform/read-model/index.js';
import { AccountRole } from './account.type.js';
import { ManagedAccount } from './managed-account.type.js';

@InputType({ description: 'An account to be made.' })
export class CreateAccountInput {
  @Field(() => String, {
    description: 'Name to sign in with: 3 to 60 Latin letters, digits, dots, hyphens or underscores; made lower case.',
  })
  username!: string;
  @Field(() => String, { description: 'Name shown to others, 1 to 200 characters.' })
  displayName!: string;
  @Field(() => AccountRole, { description: 'Role.' })
  role!: Role;
  @Field(() => Int, { nullable: true, description: 'District, exactly for the roles that work for one.' })
  districtCode?: number | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Title of the position as a memo names it, at most 200 characters; each step keeps the one of its moment.',
  })
  positionTitle?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Any text of 1 to 200 characters; a repetition within 24 hours makes no second account.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which account, as it was read.' })
export class AccountStepInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;
  @Field(() => Int, { description: 'Version that was read; an older one is refused with CONFLICT.' })
  version!: number;
}

@InputType({ description: 'Who an account is for from now on.' })
export class ChangeAccountInput extends AccountStepInput {
  @Field(() => String, { description: 'Name shown to others, 1 to 200 characters.' })
  displayName!: string;
  @Field(() => AccountRole, { description: 'Role.' })
  role!: Role;
  @Field(() => Int, { nullable: true, description: 'District, exactly for the roles that work for one.' })
  districtCode?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Title of the position, at most 200 characters; absent leaves it as it is, null takes it away.',
  })
  positionTitle?: string | null;
}

@InputType({ description: 'Which account is to sign in no more, and why.' })
export class DeactivateAccountInput extends AccountStepInput {
  @Field(() => String, { nullable: true, description: 'Why, for the audit trail; at most 1,000 characters.' })
  reason?: string | null;
}

@InputType({ description: "Which account's sessions to end." })
export class EndAccountSessionsInput extends AccountStepInput {
  @Field(() => Boolean, { defaultValue: false, description: 'Revoke its access tokens too.' })
  tokensToo!: boolean;
}

@ObjectType({ description: 'The account after the command.' })
export class ManagedAccountPayload {
  readonly accountId!: string;

  @ReadPayload({ type: () => ManagedAccount, idFrom: 'accountId', description: 'The account as it stands now.' })
  account!: Related<ManagedAccount>;
}

@ObjectType({ description: 'The account after the command, with the password that is told once.' })
export class TemporaryPasswordPayload {
  readonly accountId!: string;

  @ReadPayload({ type: () => ManagedAccount, idFrom: 'accountId', description: 'The account as it stands now.' })
  account!: Related<ManagedAccount>;

  @Field(() => String, {
    nullable: true,
    description:
      'The temporary password. It is shown this once, because only its hash is kept, opens nothing but its own change at the first sign-in, and ends at `account.temporaryPasswordUntil`, 24 hours later at most; null when the request repeats an earlier one.',
  })
  temporaryPassword!: string | null;
}
