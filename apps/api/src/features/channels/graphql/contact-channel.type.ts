import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ContactChannel as Channel } from '@sucharit/domain/channels';
import sql from 'sql-template-tag';
import {
  ReadColumn,
  ReadOne,
  ReadPayload,
  ReadType,
  readType,
  registerEnum,
  type ReadTypes,
  type Related,
} from '../../../platform/read-model/index.js';

const ChannelKind: Readonly<Record<Channel['kind'], Channel['kind']>> = {
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  WEBSITE: 'WEBSITE',
  SOCIAL_MEDIA: 'SOCIAL_MEDIA',
  POST: 'POST',
  IN_PERSON: 'IN_PERSON',
};
registerEnum(ChannelKind, 'ChannelKind', 'Ways to reach an office.', {
  PHONE: 'Telephone (โทรศัพท์); the address is its number.',
  EMAIL: 'E-mail; the address is that of the box.',
  WEBSITE: 'Website (เว็บไซต์); the address is a link.',
  SOCIAL_MEDIA: 'Social media (สื่อสังคมออนไลน์); the address is a link.',
  POST: 'Post (ไปรษณีย์); the address is that of a letter.',
  IN_PERSON: 'In person (มาด้วยตนเอง); the address is the place where people are received.',
});

const ChannelMatter: Readonly<Record<Channel['matter'], Channel['matter']>> = {
  CORRUPTION: 'CORRUPTION',
  GENERAL: 'GENERAL',
  OPINION: 'OPINION',
};
registerEnum(ChannelMatter, 'ChannelMatter', 'Matters that people bring to an office.', {
  CORRUPTION: 'Complaints and hints about corruption (แจ้งเบาะแสการทุจริต), which the assessment wants apart from others.',
  GENERAL: 'General complaints (ร้องทุกข์ทั่วไป).',
  OPINION: 'Questions, criticism and opinions (สอบถาม ติชม แสดงความคิดเห็น).',
});

declare module '../../../platform/read-model/read-types.js' {
  interface ReadTypes {
    ContactChannel: ContactChannel;
  }
}

@ReadType({
  description:
    'A way on which people reach an office about a matter: of a district, or of the whole city. The centre and each office keep the register.',
  table: 'contact_channel',
  history: 'versions',
  defaultOrder: [
    { field: 'districtCode', direction: 'ASC' },
    { field: 'matter', direction: 'ASC' },
    { field: 'kind', direction: 'ASC' },
  ],
})
export class ContactChannel {
  @ReadColumn({ column: 'id', filter: true, description: 'Opaque identifier.' })
  id!: string;
  @ReadColumn({
    column: 'int',
    nullable: true,
    filter: true,
    order: 'own',
    description: 'Official code of the district; null for a channel of the whole city.',
  })
  districtCode!: number | null;
  @ReadColumn({
    column: 'enum',
    enum: () => ChannelMatter,
    filter: true,
    order: true,
    description: 'Matter that it is for.',
  })
  matter!: string;
  @ReadColumn({ column: 'enum', enum: () => ChannelKind, filter: true, order: true, description: 'Way to reach it.' })
  kind!: string;
  @ReadColumn({
    column: 'text',
    filter: true,
    description: 'Number, e-mail address, link, or the place as it is written on a letter.',
  })
  address!: string;
  @ReadColumn({ column: 'text', filter: true, description: 'Unit that answers.' })
  owner!: string;
  @ReadColumn({ column: 'text', description: 'Document or page in which it was read.' })
  source!: string;
  @ReadColumn({ column: 'boolean', filter: true, description: 'False until somebody has compared it with its source.' })
  confirmed!: boolean;
  @ReadColumn({ column: 'int', description: 'Version to name when saving.' })
  version!: number;
  @ReadOne({
    type: readType('District'),
    where: ({ row, parent }) => sql`${row}.code = ${parent}.district_code`,
    description: 'The district whose channel it is; null for one of the whole city.',
  })
  district!: Related<ReadTypes['District']> | null;
}

@InputType({ isAbstract: true })
abstract class ContactChannelFacts {
  @Field(() => ChannelMatter, { description: 'Matter that it is for.' })
  matter!: Channel['matter'];
  @Field(() => ChannelKind, { description: 'Way to reach the office.' })
  kind!: Channel['kind'];
  @Field(() => String, {
    description:
      'Address, 1 to 1,000 characters: a telephone number of 3 to 20 digits (CHANNEL_PHONE), an e-mail address (CHANNEL_EMAIL), an http or https link (CHANNEL_LINK), or a place in words.',
  })
  address!: string;
  @Field(() => String, { description: 'Unit that answers, 1 to 1,000 characters.' })
  owner!: string;
  @Field(() => String, { description: 'Document or page in which it was read, 1 to 1,000 characters.' })
  source!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'True when it was compared with its source.' })
  confirmed!: boolean;
}

@InputType({ description: 'A channel that is added to the register.' })
export class AddContactChannelInput extends ContactChannelFacts {
  @Field(() => Int, {
    nullable: true,
    description: 'Official code of the district; null for a channel of the whole city, which the centre alone adds.',
  })
  districtCode?: number | null;
}

@InputType({ description: 'A channel of the register, whole; its office stays.' })
export class ChangeContactChannelInput extends ContactChannelFacts {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;
  @Field(() => Int, { description: 'Version that was read; an older one is refused with CONFLICT.' })
  version!: number;
}

@InputType({ description: 'A channel to take off the register.' })
export class DeleteContactChannelInput {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;
  @Field(() => Int, { description: 'Version that was read; an older one is refused with CONFLICT.' })
  version!: number;
}

@ObjectType({ description: 'The channel after the command.' })
export class ContactChannelPayload {
  readonly channelId!: string;

  @ReadPayload({ type: () => ContactChannel, idFrom: 'channelId', description: 'The channel as it stands now.' })
  contactChannel!: Related<ReadTypes['ContactChannel']>;
}

@ObjectType({ description: 'The channel that was taken off the register.' })
export class DeletedContactChannelPayload {
  @Field(() => ID, { description: 'Identifier of the channel that is gone.' })
  id!: string;
}
