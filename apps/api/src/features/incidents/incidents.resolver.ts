import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe } from '../../platform/graphql/shape';
import { DecideIncidentInput, Incident, ReportIncidentInput } from './incident.types';
import { IncidentsService } from './incidents.service';

const id = { type: () => ID };
const version = { type: () => Int };

@Resolver()
export class IncidentsResolver {
  constructor(private readonly incidents: IncidentsService) {}

  @Query(() => [Incident])
  @Can('incident:decide')
  incidentLog(
    @Me() me: Member,
    @Args('closed', { defaultValue: false }) closed: boolean,
  ): Promise<Incident[]> {
    return this.incidents.list(me, closed);
  }

  @Mutation(() => Boolean)
  @Can('incident:report')
  reportIncident(@Me() me: Member, @Args('input') input: ReportIncidentInput): Promise<boolean> {
    return this.incidents.report(me, input);
  }

  @Mutation(() => Incident)
  @Can('incident:decide')
  decideIncident(@Me() me: Member, @Args('input') input: DecideIncidentInput): Promise<Incident> {
    return this.incidents.decide(me, input);
  }

  @Mutation(() => Incident)
  @Can('incident:decide')
  closeIncident(
    @Me() me: Member,
    @Args('id', id, IdPipe) incidentId: string,
    @Args('version', version) expected: number,
    @Args('key', id, IdPipe) key: string,
  ): Promise<Incident> {
    return this.incidents.close(me, incidentId, expected, key);
  }

  @Mutation(() => Incident)
  @Can('incident:decide')
  reopenIncident(
    @Me() me: Member,
    @Args('id', id, IdPipe) incidentId: string,
    @Args('version', version) expected: number,
    @Args('key', id, IdPipe) key: string,
  ): Promise<Incident> {
    return this.incidents.reopen(me, incidentId, expected, key);
  }
}
