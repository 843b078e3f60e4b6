import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { ItemChecklist as Checklist } from '@sucharit/domain/checklists';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { ReadQuery, Reads, type ReadContext } from '../../platform/read-model/index.js';
import { ChecklistsService } from './checklists.service.js';
import { ItemChecklistPreview } from './graphql/item-checklist-preview.type.js';
import { ItemChecklistInput, ItemChecklistPayload, SetItemChecklistInput } from './graphql/item-checklist.inputs.js';
import { ItemChecklist } from './graphql/item-checklist.type.js';

const proposedOf = ({ code, contents, ...rest }: ItemChecklistInput): Checklist => ({
  ...rest,
  code: code ?? null,
  contents: contents.map(({ rule, ...names }) => ({ ...names, rule: rule ?? null })),
});

@Resolver()
export class ChecklistsResolver {
  constructor(
    private readonly service: ChecklistsService,
    private readonly reads: Reads,
  ) {}

  @ReadQuery({
    list: () => ItemChecklist,
    expectedRows: 70,
    orderBy: ({ row }) => sql`${row}.track, ${row}.fiscal_year desc, ${row}.code, ${row}.function`,
    description: 'Checklists of items of the assessment: those of districts first, the latest years first.',
  })
  @Requires('figures:read')
  itemChecklists(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @Query(() => ItemChecklistPreview, {
    description:
      'Administrators: what would change, plan by plan, if a checklist were set. Nothing is saved. Refused with a CHECKLIST_… code and the field at fault.',
  })
  @Requires('schemes:write')
  itemChecklistPreview(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The checklist.' }) input: ItemChecklistInput,
  ): Promise<ItemChecklistPreview> {
    return this.service.preview(caller, proposedOf(input));
  }

  @Mutation(() => ItemChecklistPayload, {
    description:
      'Administrators: sets the checklist of a function, track and year. One for the plans of districts judges every plan of its years anew, all or nothing; their states and versions stay. Refused with CONFLICT, or with a CHECKLIST_… code and the field at fault.',
  })
  @Requires('schemes:write')
  setItemChecklist(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The checklist.' }) { version, ...input }: SetItemChecklistInput,
  ): Promise<object> {
    return this.service.set(caller, proposedOf(input), version ?? null);
  }
}
