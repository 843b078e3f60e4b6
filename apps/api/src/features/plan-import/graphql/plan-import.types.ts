import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadPayload, readType, type ReadTypes, type Related } from '../../../platform/read-model/index.js';
import { PlanCorrectionsInput } from '../../plans/index.js';

@InputType({
  description:
    'A plan document to import: plain text or Markdown in `text`, or any file (.docx, .txt, .md) in `contentBase64`.',
})
export class ImportPlanDocumentInput {
  @Field(() => String, { description: 'Name of the file, 1 to 255 characters; shown beside the plan.' })
  fileName!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The document as text, at most 1,048,576 UTF-16 units. Give this, contentBase64 or uploadId.',
  })
  text?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The file in Base64; the body is at most 4 MB. Give this, text or uploadId.',
  })
  contentBase64?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'Number of a file of at most 10 MB that the caller has sent as bytes (POST /files/plan-documents, application/octet-stream), kept for a day. Give this, text or contentBase64.',
  })
  uploadId?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Replace the draft that the district already has for the year.',
  })
  replace!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Version of the draft that is replaced, as it was read; an older one is refused with CONFLICT.',
  })
  planVersion?: number | null;
  @Field(() => PlanCorrectionsInput, {
    nullable: true,
    description: 'What a person corrected in the reading; the rest is saved as it was read.',
  })
  corrections?: PlanCorrectionsInput | null;
  @Field(() => String, {
    nullable: true,
    description: 'Repeating the command with the same key (1 to 200 characters, kept 24 hours) has no second effect.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'Something a person should look at after an import.' })
export class ImportFinding {
  @Field(() => String, { description: 'Code of the kind of finding, e.g. DISTRICT_NAME_VARIANT.' })
  code!: string;
  @Field(() => String, { description: 'What was noticed and decided, in Thai.' })
  messageTh!: string;
  @Field(() => String, { description: 'What was noticed and decided, in English.' })
  messageEn!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The value that a correction would change, as a path in the reading; null when no single one would.',
  })
  path!: string | null;
  @Field(() => Int, { description: 'Start in the document, UTF-16 units.' })
  start!: number;
  @Field(() => Int, { description: 'End in the document, exclusive.' })
  end!: number;
}

@ObjectType({ description: 'What an import made.' })
export class ImportPlanDocumentPayload {
  readonly planId!: string;

  @ReadPayload({ type: readType('Plan'), idFrom: 'planId', description: 'The draft plan.' })
  plan!: Related<ReadTypes['Plan']>;
  @Field(() => ID, { description: 'The document as it was kept.' })
  documentId!: string;
  @Field(() => [ImportFinding], { description: 'What to look at, in the order of the document.' })
  findings!: ImportFinding[];
}
