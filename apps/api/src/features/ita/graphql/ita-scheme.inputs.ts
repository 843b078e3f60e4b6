import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ItaInstrumentKey as InstrumentKey } from '@sucharit/domain/ita';
import { ReadPayload, type Related } from '../../../platform/read-model/index.js';
import { ItaScheme } from './ita-scheme.type.js';
import { ItaInstrumentKey } from './ita.enums.js';

@InputType({ description: 'An instrument with its weight.' })
export class ItaInstrumentInput {
  @Field(() => ItaInstrumentKey, { description: 'Which instrument; once in a scheme.' })
  key!: InstrumentKey;
  @Field(() => String, { description: 'Thai name, 1 to 1,000 characters.' })
  nameTh!: string;
  @Field(() => String, { description: 'English name, 1 to 1,000 characters.' })
  nameEn!: string;
  @Field(() => Float, {
    description: 'Weight in percent, above 0, at most two decimals; the weights of a scheme come to 100.',
  })
  weight!: number;
}

@InputType({ description: 'An indicator; its number is its place in the list, from 1.' })
export class ItaIndicatorInput {
  @Field(() => String, { description: 'Thai name, 1 to 1,000 characters.' })
  nameTh!: string;
  @Field(() => String, { description: 'English name, 1 to 1,000 characters.' })
  nameEn!: string;
  @Field(() => ItaInstrumentKey, { description: 'Instrument it belongs to, one of the scheme.' })
  instrument!: InstrumentKey;
}

@InputType({ description: 'A level of results.' })
export class ItaLevelInput {
  @Field(() => String, { description: "The level's own code, 1 to 30 characters, once in a scheme." })
  code!: string;
  @Field(() => String, { description: 'Thai name, 1 to 1,000 characters.' })
  nameTh!: string;
  @Field(() => String, { description: 'English name, 1 to 1,000 characters.' })
  nameEn!: string;
  @Field(() => Float, { description: 'Lowest total, 0 to 100, at most two decimals; 0 for the last level.' })
  minimumTotal!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Lowest score that every instrument must reach besides, 0 to 100; null when the total alone decides.',
  })
  minimumEveryInstrument?: number | null;
}

@InputType({ description: 'The rules of one fiscal year, as they are to be.' })
export class ItaSchemeInput {
  @Field(() => Int, { description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => [ItaInstrumentInput], { description: 'Instruments, in the order in which they are shown.' })
  instruments!: ItaInstrumentInput[];
  @Field(() => [ItaIndicatorInput], {
    description: 'Indicators, by number; as many as the results on record have, if there are any.',
  })
  indicators!: ItaIndicatorInput[];
  @Field(() => [ItaLevelInput], {
    description: 'Levels, best first, without gaps: whatever a result comes to, exactly one level is its own.',
  })
  levels!: ItaLevelInput[];
  @Field(() => String, { description: 'Where the rules were read, one sentence.' })
  source!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether all of it rests on an official text.' })
  confirmed!: boolean;
}

@InputType({ description: 'The rules of one fiscal year, to be kept.' })
export class SetItaSchemeInput extends ItaSchemeInput {
  @Field(() => Int, { nullable: true, description: 'Version that was read; absent for a year that has no scheme yet.' })
  version?: number | null;
}

@ObjectType({ description: 'The scheme after the command.' })
export class ItaSchemePayload {
  readonly fiscalYear!: number;

  @ReadPayload({ type: () => ItaScheme, idFrom: 'fiscalYear', description: 'The scheme as it stands now.' })
  itaScheme!: Related<ItaScheme>;
  @Field(() => Int, { description: 'Results of the year that were recomputed.' })
  recomputed!: number;
  @Field(() => Int, { description: 'Of these, results whose total or level is another one now.' })
  changed!: number;
}
