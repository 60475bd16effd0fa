import { ROLES, type Role } from '@doorstep/lifecycle';

export { ROLES, type Role };

/** How a visitor stands to the thing asked for. Rows are decided by policies and row-level security, fields by types. */
export type Relation = 'visitor' | 'family' | 'volunteer' | 'organizer';

/** Each root field names one of these with `@Can`. The right column says who may knock; the reason says why. */
export const PERMISSIONS = {
  'hub:read': { who: ['visitor', 'volunteer', 'organizer'], why: 'A hub stands on posters.' },
  'hub:write': { who: ['organizer'], why: 'The hub says where it goes and whether it takes requests.' },
  'request:ask': {
    who: ['visitor', 'volunteer', 'organizer'],
    why: 'Anyone may ask for help, without an account.',
  },
  'receipt:use': {
    who: ['visitor', 'volunteer', 'organizer'],
    why: 'Whoever holds the code is the family; the code itself is checked by the service.',
  },
  'session:begin': {
    who: ['visitor', 'volunteer', 'organizer'],
    why: 'Signing in comes before any relation.',
  },
  'session:own': { who: ['volunteer', 'organizer'], why: 'Each member reads and ends their own session.' },
  'board:read': { who: ['volunteer', 'organizer'], why: 'Vetted members see coarse cards.' },
  'claim:own': {
    who: ['volunteer', 'organizer'],
    why: 'A member takes, keeps and gives back their own claims.',
  },
  'run:own': { who: ['volunteer', 'organizer'], why: 'A driver works their own run.' },
  'feed:own': { who: ['volunteer', 'organizer'], why: 'A member makes and ends their own calendar address.' },
  'request:record': { who: ['organizer'], why: 'Phone intake seals in the staff browser.' },
  'request:triage': { who: ['organizer'], why: 'Only the hub decides on its requests.' },
  'standing:keep': { who: ['organizer'], why: 'Needs that come back are agreed with the hub’s staff.' },
  'call:make': { who: ['organizer'], why: 'Numbers open in an organizer’s browser only.' },
  'service:keep': { who: ['organizer'], why: 'The hub knows who else helps.' },
  'task:match': { who: ['organizer'], why: 'Offers and removals are the hub’s.' },
  'plan:household': {
    who: ['organizer'],
    why: 'What belongs together in one household is the hub’s to say.',
  },
  'claim:confirm': { who: ['organizer'], why: 'A grant needs the hub’s key.' },
  'care:arrange': { who: ['organizer'], why: 'The hub decides who looks after whose children.' },
  'care:own': { who: ['volunteer', 'organizer'], why: 'A carer works their own arrangement.' },
  'care:plan': {
    who: ['organizer'],
    why: 'Plans for a parent who does not come home are kept by the hub; two people open one.',
  },
  'closure:read': {
    who: ['volunteer', 'organizer'],
    why: 'Who drives on a day must know where not to; the area itself is sealed.',
  },
  'closure:write': { who: ['organizer'], why: 'The hub decides where nobody drives.' },
  'hold:lay': { who: ['organizer'], why: 'The hub decides when nobody goes; the area itself is sealed.' },
  'incident:report': {
    who: ['volunteer', 'organizer'],
    why: 'Whoever is out there says what went wrong with what is theirs.',
  },
  'incident:decide': { who: ['organizer'], why: 'What is done about it is decided at a desk.' },
  'follow_up:work': { who: ['organizer'], why: 'The hub looks after each door that stayed shut.' },
  'run:late': {
    who: ['visitor', 'volunteer', 'organizer'],
    why: 'A phone whose driver was removed may say what it did; the secret of its run is checked by the service.',
  },
  'ride:read': { who: ['organizer'], why: 'The hub sees who is on the road and who must be fetched.' },
  'ride:write': { who: ['organizer'], why: 'The hub answers for its rides and lends its child seats.' },
  'plan:publish': { who: ['organizer'], why: 'Routes are planned in an unlocked organizer’s browser.' },
  'availability:own': {
    who: ['volunteer', 'organizer'],
    why: 'Everybody says for themselves when they can come.',
  },
  'invite:make': { who: ['organizer'], why: 'The hub decides whom it asks in.' },
  'invite:use': {
    who: ['visitor', 'volunteer', 'organizer'],
    why: 'Whoever holds an unused link may apply; the link itself is checked by the service.',
  },
  'profile:own': {
    who: ['volunteer', 'organizer'],
    why: 'Each member says who they are and what they bring.',
  },
  'learning:own': {
    who: ['volunteer', 'organizer'],
    why: 'Each member takes their own training and signs for themselves.',
  },
  'people:read': { who: ['organizer'], why: 'The hub knows its own members.' },
  'people:vet': { who: ['organizer'], why: 'Trust is given and taken by named people of the hub.' },
  'keys:turn': { who: ['organizer'], why: 'Only who holds the hub’s keys can seal what is here anew.' },
  'trust:own': {
    who: ['volunteer', 'organizer'],
    why: 'Each member sees how they stand, asks for roles, and vouches for whom they know.',
  },
  'place:find': {
    who: ['organizer'],
    why: 'Staff may look up an address where the operator runs a geocoder; families and volunteers never.',
  },
  'choice:read': {
    who: ['visitor', 'volunteer', 'organizer'],
    why: 'Which pictures a hub lays out stands on its public form.',
  },
  'stock:read': { who: ['organizer'], why: 'Stock is the hub’s.' },
  'stock:write': { who: ['organizer'], why: 'Goods are received and adjusted by named people.' },
  'stock:count': { who: ['organizer'], why: 'Shelves are counted and corrected by named people of the hub.' },
  'transfer:work': {
    who: ['organizer'],
    why: 'Goods go from hub to hub by the word of both; each sees the transfers it is part of.',
  },
  'share:tell': {
    who: ['organizer'],
    why: 'A hub chooses what the others of its region hear of its surplus and need.',
  },
  'fund:keep': {
    who: ['organizer'],
    why: 'The hub keeps its own money; who may not approve what, the service says.',
  },
  'fund:own': {
    who: ['volunteer', 'organizer'],
    why: 'Who drove asks for their own money back, for their own run.',
  },
  'recall:work': {
    who: ['organizer'],
    why: 'The hub takes back what it gave out; numbers open in its browser only.',
  },
  'report:read': { who: ['organizer'], why: 'What a hub received and gave out is the hub’s.' },
  'wave:keep': {
    who: ['organizer'],
    why: 'What goes into a bag is decided where the facts of a home are open.',
  },
  'bag:pack': {
    who: ['volunteer', 'organizer'],
    why: 'Packers work bags without a person; the service asks for the role.',
  },
  'notice:own': { who: ['volunteer', 'organizer'], why: 'Each member reads their own reminders.' },
  'shift:own': {
    who: ['volunteer', 'organizer'],
    why: 'A member sees what they may sign up for, and keeps or gives back their own shifts.',
  },
  'shift:read': { who: ['organizer'], why: 'The week of the hub, with who is in it.' },
  'shift:write': { who: ['organizer'], why: 'The hub lays its shifts and decides on them.' },
  'activity:read': { who: ['organizer'], why: 'Organizers see what was done in their hub.' },
  'change:own': { who: ['volunteer', 'organizer'], why: 'Live boards carry ids only.' },
  'change:hub': { who: ['organizer'], why: 'What changes in a hub is the hub’s; ids only.' },
} as const satisfies Record<string, { who: readonly Relation[]; why: string }>;

export type Permission = keyof typeof PERMISSIONS;
