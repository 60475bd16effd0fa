import type { ShiftFieldsFragment } from '../../../gql/graphql';
import type { SignedUp, WeekShift } from '../model/week-model';

/** A shift of the contract as the models of the week know it. */
export const shiftOf = (shift: ShiftFieldsFragment): WeekShift => ({
  id: shift.id,
  version: shift.version,
  kind: shift.kind,
  siteId: shift.siteId ?? null,
  day: shift.day,
  fromMinute: shift.fromMinute,
  toMinute: shift.toMinute,
  // Spelled out: what is compared is compared as text, and the order of keys counts.
  places: shift.places.map(({ role, least, most, language }) => ({
    role,
    least,
    most,
    language: language ?? null,
  })),
  urgency: shift.urgency,
  approval: shift.approval,
  signUpOpensAt: shift.signUpOpensAt ?? null,
  state: shift.state,
  templateId: shift.templateId ?? null,
  occurrence: shift.occurrence ?? null,
  signUps: shift.signUps.map(signUpOf),
});

const signUpOf = (one: ShiftFieldsFragment['signUps'][number]): SignedUp => ({
  id: one.id,
  version: one.version,
  memberId: one.member.id,
  handle: one.member.handle,
  role: one.role,
  state: one.state,
  leads: one.leads,
  coverAsked: one.coverAskedAt != null,
  onTheWay: one.onMyWayAt != null,
  arrived: one.arrivedAt != null && one.checkedInAt == null,
  checkedIn: one.checkedInAt != null,
  talked: one.talk != null,
});
