import { Field, ObjectType } from '@nestjs/graphql';
import type { Actor, Role } from '@sucharit/domain/access';
import { actionsOn, actsFor, type WorkflowMatter, type WorkflowTable } from '@sucharit/domain/workflow';
import { AccountRole } from '../../accounts/index.js';

@ObjectType({ description: 'An action that the caller would take in the name of somebody else today, as stand-in.' })
export class ActingFor {
  @Field(() => String, { description: 'The action, one of `allowedActions`, such as APPROVE.' })
  action!: string;
  @Field(() => String, { description: 'Display name of the person stood in for.' })
  name!: string;
  @Field(() => AccountRole, { description: 'Role of the person stood in for.' })
  role!: Role;
  @Field(() => String, {
    nullable: true,
    description: 'Title of the position of the person stood in for; null where none was given.',
  })
  position!: string | null;
}

/** The actions on a plan or report that an actor would take as stand-in, in the order of the table. */
export const actingForOf = <State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  matter: WorkflowMatter<State>,
  actor: Actor,
): ActingFor[] =>
  actionsOn(table, matter, actor).flatMap((action) => {
    const person = actsFor(table, matter, action, actor);
    return person ? [{ action, name: person.name, role: person.role, position: person.position }] : [];
  });
