import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChannelsResolver } from './channels.resolver.js';
import { ChannelsService } from './channels.service.js';
import { ContactChannelEntity } from './contact-channel.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([ContactChannelEntity])],
  providers: [ChannelsResolver, ChannelsService],
})
export class ChannelsModule {}
