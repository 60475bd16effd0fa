export { Api, ApiRefusal, newKey } from './api';
export { HeadlessFamily, sealWish, type Wish } from './headless-family';
export { HeadlessMember, type BoxAnswer } from './headless-member';
export {
  HeadlessOrganizer,
  type CaseAnswer,
  type DayTaskAnswer,
  type PersonAnswer,
  type PlannedRun,
} from './headless-organizer';
export { HeadlessVolunteer, type RunAnswer, type StopAnswer } from './headless-volunteer';
export { knockAt, type HubDoor } from './hub-door';
export { kdf } from './kdf';
