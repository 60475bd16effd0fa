import { ServerKey } from '../platform/seal/server-key';
import { Cursors } from '../platform/graphql/page';
import type { Db } from '../platform/db/db';
import { AvailabilityService } from '../features/availability/availability.service';
import { givenBoxes } from './given-boxes';
import { HubsService } from '../features/hubs/hubs.service';
import { MembersService } from '../features/members/members.service';
import { RequestFollowers } from '../features/requests/request-followers.service';
import { RequestsService } from '../features/requests/requests.service';
import { StockService } from '../features/stock/stock.service';
import { TasksService } from '../features/tasks/tasks.service';
import { BoardService } from '../features/claims/board.service';
import { ClaimsService } from '../features/claims/claims.service';
import { Neighbors } from '../features/runs/neighbors';
import { RunsService } from '../features/runs/runs.service';
import { DayReader } from '../features/matching/day-reader';
import { MatchHere } from '../features/matching/matcher';
import { MatchingService } from '../features/matching/matching.service';
import { HouseholdPlansService } from '../features/household-plans/household-plans.service';
import { DaysService } from '../features/days/days.service';
import { ActivityService } from '../features/activity/activity.service';
import { packs } from './given-work';

/** The services of the loop, wired as the modules wire them. */
export function workServices(db: Db, followers = new RequestFollowers()) {
  const cursors = new Cursors(ServerKey.random());
  const boxes = givenBoxes();
  const hubs = new HubsService(db, packs);
  const members = new MembersService(db);
  const availability = new AvailabilityService(db, hubs, boxes);
  const requests = new RequestsService(db, hubs, boxes, followers);
  const stock = new StockService(db);
  const tasks = new TasksService(members, requests, stock);
  const board = new BoardService(db, packs, cursors);
  const claims = new ClaimsService(db, members, tasks, board);
  const runs = new RunsService(db, members, claims, new Neighbors(hubs, stock, tasks));
  const matching = new MatchingService(db, tasks, new DayReader(hubs, availability), claims, new MatchHere());
  const plans = new HouseholdPlansService(db, tasks, claims, matching);
  const days = new DaysService(db, tasks, runs);
  const activity = new ActivityService(db, cursors);
  return { availability, board, claims, days, matching, plans, requests, runs, stock, tasks, activity };
}
export type WorkServices = ReturnType<typeof workServices>;
