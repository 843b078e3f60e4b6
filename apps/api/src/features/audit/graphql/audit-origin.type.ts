import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

@InputType({ description: 'An event of the audit trail.' })
export class ShowAuditOriginInput {
  @Field(() => Int, { description: 'Its position in the chain, from 1.' })
  seq!: number;
}

@ObjectType({ description: 'From where an account signed in or changed something.' })
export class AuditOrigin {
  @Field(() => String, { description: 'Address, IPv4 or IPv6, as the trusted proxy saw it.' })
  address!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What the browser said that it was (User-Agent), at most 300 characters; null when it said nothing.',
  })
  browser!: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Number of the session, as in `mySessions`; null when an access token was used, or the session was ended by it.',
  })
  sessionNumber!: number | null;
}

@ObjectType({ description: 'From where the event came.' })
export class ShowAuditOriginPayload {
  @Field(() => AuditOrigin, {
    nullable: true,
    description: 'Null when none is kept: of the product itself, of what only read, or deleted after its time.',
  })
  origin!: AuditOrigin | null;
}
