import {
  Args,
  Context,
  Float,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Day, Instant } from '../../platform/graphql/scalars';
import { IdPipe } from '../../platform/graphql/shape';
import { HubMember } from '../members/member.types';
import { DaysPipe } from '../sign-ups/sign-ups.service';
import { ChangeShiftsInput, SaveTemplateInput, SkipOccurrenceInput } from './shift-change.types';
import { AtBoard, Presence, Shift, ShiftTemplate, Week } from './shift.types';
import { ShiftLoaders } from './shifts.loader';
import { ShiftsService } from './shifts.service';

const from = (): ParameterDecorator => Args('from', { type: () => Day });
const key = (): ParameterDecorator => Args('key', { type: () => ID }, IdPipe);

/** The hub’s week, for organizers. */
@Resolver()
export class ShiftsResolver {
  constructor(private readonly shifts: ShiftsService) {}

  @Query(() => Week)
  @Can('shift:read')
  week(
    @Me() me: Member,
    @from() first: string,
    @Args('days', { type: () => Int, defaultValue: 7 }, DaysPipe) days: number,
  ): Promise<Week> {
    return this.shifts.week(me, first, days);
  }

  @Query(() => [Presence], { description: 'Who is at which door, or should be; without a moment: now.' })
  @Can('shift:read')
  hereNow(
    @Me() me: Member,
    @Args('at', { type: () => Instant, nullable: true }) at: Date | null,
  ): Promise<Presence[]> {
    return this.shifts.hereNow(me, at ?? null);
  }

  @Mutation(() => [AtBoard], {
    description: 'Says that one looks at this week (every 30 s); answers who else does.',
  })
  @Can('shift:write')
  atBoard(@Me() me: Member, @from() first: string): Promise<AtBoard[]> {
    return this.shifts.atBoard(me, first);
  }

  @Mutation(() => [Shift], {
    description:
      'All changes or none. SHIFT_CHANGED names `shifts` {id version by at verb}; broken laws come with `breaches` and SHIFT_WARNS with `warnings`, each {shiftId memberId code}.',
  })
  @Can('shift:write')
  changeShifts(@Me() me: Member, @Args('input') input: ChangeShiftsInput): Promise<Shift[]> {
    return this.shifts.change(me, input);
  }

  @Mutation(() => [Shift], {
    description: 'Drafts of all occurrences without a shift; closed and skipped days stay empty.',
  })
  @Can('shift:write')
  layShifts(
    @Me() me: Member,
    @from() first: string,
    @Args('days', { type: () => Int }, DaysPipe) days: number,
    @key() once: string,
  ): Promise<Shift[]> {
    return this.shifts.lay(me, first, days, once);
  }

  @Mutation(() => ShiftTemplate)
  @Can('shift:write')
  saveTemplate(@Me() me: Member, @Args('input') input: SaveTemplateInput): Promise<ShiftTemplate> {
    return this.shifts.saveTemplate(me, input);
  }

  @Mutation(() => ShiftTemplate, { description: 'Leaves one day of a series out. The series goes on.' })
  @Can('shift:write')
  skipOccurrence(@Me() me: Member, @Args('input') input: SkipOccurrenceInput): Promise<ShiftTemplate> {
    return this.shifts.skip(me, input);
  }
}

/** What a person has given this month, beside everything else the directory shows of them. */
@Resolver(() => HubMember)
export class MemberHoursResolver {
  constructor(private readonly loaders: ShiftLoaders) {}

  @ResolveField(() => Float, { description: 'Finished shifts of the hub’s month, to a tenth of an hour.' })
  hoursThisMonth(@Parent() member: HubMember, @Context() context: RequestContext): Promise<number> {
    return this.loaders.hours(context).load(member.id);
  }
}
