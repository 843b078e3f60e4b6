import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AssessmentTrack as Track, ItemFunction as Function, ItemRule as Rule } from '@sucharit/domain/checklists';
import { ReadPayload, type Related } from '../../../platform/read-model/index.js';
import { ChecklistRule } from '../../plans/index.js';
import { AssessmentTrack, ItemFunction } from './checklist.enums.js';
import { ItemChecklist } from './item-checklist.type.js';

@InputType({ description: 'One thing that an item must contain.' })
export class RequiredContentInput {
  @Field(() => ChecklistRule, {
    nullable: true,
    description:
      'Rule that judges it, once each: needed for the plans of districts, open to choice for their reports, none elsewhere.',
  })
  rule?: Rule | null;
  @Field(() => String, { description: 'Thai wording, 1 to 1,000 characters.' })
  nameTh!: string;
  @Field(() => String, { description: 'English wording, 1 to 1,000 characters.' })
  nameEn!: string;
}

@InputType({ description: 'A checklist of an item, as it is to be.' })
export class ItemChecklistInput {
  @Field(() => ItemFunction, { description: 'Function of the item.' })
  function!: Function;
  @Field(() => AssessmentTrack, { description: 'Track of the assessment.' })
  track!: Track;
  @Field(() => Int, { description: 'First fiscal year, Buddhist Era, in which it holds.' })
  fiscalYear!: number;
  @Field(() => String, { nullable: true, description: 'Code of the item, at most 20 characters; null while unknown.' })
  code?: string | null;
  @Field(() => String, { description: 'Thai name, 1 to 1,000 characters.' })
  nameTh!: string;
  @Field(() => String, { description: 'English name, 1 to 1,000 characters.' })
  nameEn!: string;
  @Field(() => [RequiredContentInput], {
    description: 'Contents in official order; at least one for the plans of districts.',
  })
  contents!: RequiredContentInput[];
  @Field(() => String, { description: 'Where it was read, one sentence.' })
  source!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'True when all of it rests on an official text.' })
  confirmed!: boolean;
}

@InputType({ description: 'A checklist of an item, to be kept.' })
export class SetItemChecklistInput extends ItemChecklistInput {
  @Field(() => Int, { nullable: true, description: 'Version that was read; absent for one that does not exist yet.' })
  version?: number | null;
}

@ObjectType({ description: 'The checklist after the command.' })
export class ItemChecklistPayload {
  readonly itemChecklistId!: string;

  @ReadPayload({ type: () => ItemChecklist, idFrom: 'itemChecklistId', description: 'The checklist as it stands now.' })
  itemChecklist!: Related<ItemChecklist>;
  @Field(() => Int, { description: 'Plans or reports that are judged by it.' })
  judged!: number;
  @Field(() => Int, { description: 'Those of them of which other items are asked or missing now.' })
  changed!: number;
}
