import { Injectable } from '@nestjs/common';
import { addDays } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { HubsService } from '../hubs/hubs.service';
import type { AbsenceKind, TalkOutcome } from '../../platform/graphql/words';
import type { SignUp } from '../sign-ups/sign-up.types';
import { SignUpsService } from '../sign-ups/sign-ups.service';
import { SitesService } from '../sites/sites.service';
import { cancelPeople, changeShifts } from './change-shifts';
import type { Changing } from './changing';
import { layShifts } from './lay-shifts';
import { readHours } from './read-hours';
import { readPresence } from './read-presence';
import { readShifts } from './read-shifts';
import { readTemplates } from './read-templates';
import type { ChangeShiftsInput, SaveTemplateInput, SkipOccurrenceInput } from './shift-change.types';
import type { AtBoard, Presence, Shift, ShiftTemplate, Week } from './shift.types';
import { readWatchers, watchBoard } from './watch-board';
import { writeTemplate } from './write-template';

/** The hub's week: laying, changing and publishing shifts, and who looks at it. */
@Injectable()
export class ShiftsService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
    private readonly sites: SitesService,
    private readonly signUps: SignUpsService,
  ) {}

  /** Everything a week board shows, in eight statements however full it is. */
  week(me: Member, from: string, days: number): Promise<Week> {
    const through = addDays(dayText(from), days - 1);
    return this.db.read(me, async (tx, now) => ({
      from,
      days,
      shifts: await readShifts(tx, me.hubId, this.signUps, { from, through }),
      sites: await this.sites.list(tx, me),
      templates: await readTemplates(tx, me.hubId),
      closedDays: await this.sites.closedDays(tx, me.hubId, from, through),
      atBoard: await readWatchers(tx, now, me, from),
    }));
  }

  /** Who is at which door, or should be: now, or at a moment of one's choice. */
  hereNow(me: Member, at: Date | null): Promise<Presence[]> {
    return this.db.read(me, (tx, now) => readPresence(tx, me.hubId, at ?? now));
  }

  /** Says that one looks at a week; answers who else does. */
  atBoard(me: Member, from: string): Promise<AtBoard[]> {
    return this.db.write(me, (tx, now) => watchBoard(tx, now, me, from));
  }

  /** All changes or none; see change-shifts.ts for what it refuses. */
  change(me: Member, input: ChangeShiftsInput): Promise<Shift[]> {
    return this.shiftsVerb(me, { key: input.key, verb: 'shift.change' }, async (tx, now) =>
      changeShifts(tx, now, await this.changing(tx, me), input),
    );
  }

  /** Drafts of every occurrence of the templates that has no shift yet. */
  lay(me: Member, from: string, days: number, key: string): Promise<Shift[]> {
    return this.shiftsVerb(me, { key, verb: 'shift.lay' }, async (tx, now) => {
      const { timeZone: zone } = await this.hubs.require(tx, me.hubId);
      const ids = await layShifts(tx, { hubId: me.hubId, zone, from, days, now });
      for (const id of ids) await record(tx, now, me, { verb: 'shift.lay', subjectId: id });
      if (ids.length > 0) await announce(tx, me.hubId, 'week', me.hubId);
      return ids;
    });
  }

  saveTemplate(me: Member, input: SaveTemplateInput): Promise<ShiftTemplate> {
    return this.templateVerb(me, { key: input.key, verb: 'template.save' }, async (tx, now) => {
      const { timeZone: zone } = await this.hubs.require(tx, me.hubId);
      await writeTemplate(tx, { hubId: me.hubId, zone }, input);
      await record(tx, now, me, { verb: 'template.save', subjectId: input.id });
      return input.id;
    });
  }

  /**
   * Leaves one day of a series out, and nothing else: a shift laid for it is cancelled and its people are told. Taking it
   * back opens the day for laying again. Refuses NOT_FOUND.
   */
  skip(me: Member, { templateId, occurrence, skip, key }: SkipOccurrenceInput): Promise<ShiftTemplate> {
    return this.templateVerb(me, { key, verb: 'template.skip' }, async (tx, now) => {
      const set = await returning<{ id: string }>(
        tx,
        `UPDATE shift_template SET version = version + 1, skipped = CASE WHEN $4
           THEN array_append(array_remove(skipped, $3::date), $3::date) ELSE array_remove(skipped, $3::date) END
         WHERE hub_id = $1 AND id = $2 RETURNING id`,
        [me.hubId, templateId, occurrence, skip],
      );
      if (set.length === 0) throw new Refusal('NOT_FOUND');
      if (skip) await this.callOff(tx, now, me, { templateId, occurrence });
      await record(tx, now, me, { verb: skip ? 'template.skip' : 'template.unskip', subjectId: templateId });
      await announce(tx, me.hubId, 'week', templateId);
      return templateId;
    });
  }

  recordCheckIn(me: Member, signUpId: string, key: string): Promise<Shift> {
    return this.shiftOf(me, this.signUps.recordCheckIn(me, signUpId, key));
  }

  recordAbsence(me: Member, signUpId: string, kind: AbsenceKind, key: string): Promise<Shift> {
    return this.shiftOf(me, this.signUps.recordAbsence(me, signUpId, kind, key));
  }

  recordTalk(me: Member, signUpId: string, outcome: TalkOutcome, key: string): Promise<Shift> {
    return this.shiftOf(me, this.signUps.recordTalk(me, signUpId, outcome, key));
  }

  answerSignUp(me: Member, signUpId: string, yes: boolean, key: string): Promise<Shift> {
    return this.shiftOf(me, this.signUps.answerSignUp(me, signUpId, yes, key));
  }

  /** Hours of finished shifts in the hub's month, by member; who has none is left out. */
  hoursThisMonth(
    tx: Tx,
    now: Date,
    hubId: string,
    memberIds: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    return readHours(tx, now, hubId, memberIds);
  }

  private async shiftOf(me: Member, done: Promise<SignUp>): Promise<Shift> {
    const { shiftId } = await done;
    const [shift] = await this.db.read(me, (tx) =>
      readShifts(tx, me.hubId, this.signUps, { ids: [shiftId] }),
    );
    if (shift === undefined) throw new Refusal('NOT_FOUND');
    return shift;
  }

  private async callOff(
    tx: Tx,
    now: Date,
    me: Member,
    { templateId, occurrence }: { readonly templateId: string; readonly occurrence: string },
  ): Promise<void> {
    const off = await returning<{ id: string; isSecret: boolean }>(
      tx,
      `UPDATE shift s SET state = 'cancelled', reason = 'skipped', version = s.version + 1 FROM shift was
       WHERE s.hub_id = $1 AND s.template_id = $2 AND s.occurrence = $3 AND s.state IN ('draft', 'published', 'locked')
         AND was.hub_id = s.hub_id AND was.id = s.id RETURNING s.id, was.state = 'draft' AS "isSecret"`,
      [me.hubId, templateId, occurrence],
    );
    for (const { id: shiftId, isSecret } of off)
      await cancelPeople(tx, now, await this.changing(tx, me), { shiftId, isSecret });
  }

  private async changing(tx: Tx, me: Member): Promise<Changing> {
    const { timeZone: zone } = await this.hubs.require(tx, me.hubId);
    return { me, zone, signUps: this.signUps, breaches: [], warned: [] };
  }

  private shiftsVerb(
    me: Member,
    command: { readonly key: string; readonly verb: string },
    work: (tx: Tx, now: Date) => Promise<string[]>,
  ): Promise<Shift[]> {
    return this.db.write(me, (tx, now) => {
      const read = (ids: readonly string[]): Promise<Shift[]> =>
        readShifts(tx, me.hubId, this.signUps, { ids });
      return once(tx, now, me, {
        ...command,
        work: async () => read(await work(tx, now)),
        answerOf: (shifts) => shifts.map(({ id }) => id),
        reread: (ids) => read(ids as string[]),
      });
    });
  }

  private templateVerb(
    me: Member,
    command: { readonly key: string; readonly verb: string },
    work: (tx: Tx, now: Date) => Promise<string>,
  ): Promise<ShiftTemplate> {
    return this.db.write(me, (tx, now) => {
      const read = async (id: string): Promise<ShiftTemplate> => {
        const [template] = await readTemplates(tx, me.hubId, [id]);
        if (template === undefined) throw new Refusal('NOT_FOUND');
        return template;
      };
      return once(tx, now, me, {
        ...command,
        work: async () => read(await work(tx, now)),
        answerOf: ({ id }) => id,
        reread: (id) => read(String(id)),
      });
    });
  }
}
