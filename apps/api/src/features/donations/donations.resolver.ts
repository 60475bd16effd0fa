import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe } from '../../platform/graphql/shape';
import { Donation, OpenDonation, SaveDonationInput, SaveDonationLineInput } from './donation.types';
import { DonationsService } from './donations.service';
import { Donor, Drive, SaveDonorInput, SaveDriveInput } from './donor.types';
import { DonorsService } from './donors.service';

@Resolver()
export class DonationsResolver {
  constructor(
    private readonly gifts: DonationsService,
    private readonly givers: DonorsService,
  ) {}

  @Query(() => [Donor])
  @Can('stock:read')
  donors(@Me() me: Member): Promise<Donor[]> {
    return this.givers.donors(me);
  }

  @Query(() => [Drive])
  @Can('stock:read')
  drives(@Me() me: Member): Promise<Drive[]> {
    return this.givers.drives(me);
  }

  @Query(() => [Donation], { description: 'Drafts first, then what was finished last.' })
  @Can('stock:read')
  donations(@Me() me: Member): Promise<Donation[]> {
    return this.gifts.donations(me);
  }

  @Query(() => OpenDonation)
  @Can('stock:read')
  donation(@Me() me: Member, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<OpenDonation> {
    return this.gifts.donation(me, id);
  }

  @Mutation(() => Donor, { description: 'A person who is closed is forgotten.' })
  @Can('stock:write')
  saveDonor(@Me() me: Member, @Args('input') input: SaveDonorInput): Promise<Donor> {
    return this.givers.save(me, input);
  }

  @Mutation(() => Drive)
  @Can('stock:write')
  saveDrive(@Me() me: Member, @Args('input') input: SaveDriveInput): Promise<Drive> {
    return this.givers.saveDrive(me, input);
  }

  @Mutation(() => OpenDonation)
  @Can('stock:write')
  saveDonation(@Me() me: Member, @Args('input') input: SaveDonationInput): Promise<OpenDonation> {
    return this.gifts.save(me, input);
  }

  @Mutation(() => OpenDonation)
  @Can('stock:write')
  saveDonationLine(@Me() me: Member, @Args('input') input: SaveDonationLineInput): Promise<OpenDonation> {
    return this.gifts.saveLine(me, input);
  }

  @Mutation(() => OpenDonation, { description: 'So many more: another scan of the same thing.' })
  @Can('stock:write')
  addToDonationLine(
    @Me() me: Member,
    @Args('lineId', { type: () => ID }, IdPipe) id: string,
    @Args('add', { type: () => Int }) add: number,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<OpenDonation> {
    return this.gifts.addToLine(me, { id, add, key });
  }

  @Mutation(() => OpenDonation)
  @Can('stock:write')
  removeDonationLine(
    @Me() me: Member,
    @Args('lineId', { type: () => ID }, IdPipe) id: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<OpenDonation> {
    return this.gifts.removeLine(me, id, key);
  }

  @Mutation(() => OpenDonation, { description: 'All lines become lots, or none.' })
  @Can('stock:write')
  finishDonation(
    @Me() me: Member,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<OpenDonation> {
    return this.gifts.finish(me, id, key);
  }

  @Mutation(() => OpenDonation)
  @Can('stock:write')
  dropDonation(
    @Me() me: Member,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<OpenDonation> {
    return this.gifts.drop(me, id, key);
  }
}
