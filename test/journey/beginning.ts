import {
  HeadlessFamily,
  newKey,
  type Api,
  type HeadlessOrganizer,
  type HeadlessVolunteer,
  type HubDoor,
} from '@doorstep/clients';
import { loadUnitsFor, householdSize } from '@doorstep/lifecycle';
import type { Region } from './region';
import type { Tale } from './tell';
import { wishesFor, type When } from './wishes';

/** Families seal and send; each looks its request up with its code. */
export async function ask(
  tale: Tale,
  api: Api,
  door: HubDoor,
  region: Region,
  when: When,
): Promise<HeadlessFamily[]> {
  const families: HeadlessFamily[] = [];
  for (const wish of wishesFor(region, when)) families.push(await HeadlessFamily.ask(api, door, wish));
  tale.say(`${families.length} families seal a request for ${when.day} and send it`);
  for (const family of families)
    tale.expect((await family.status()).state === 'received', 'a request that was sent is there');
  tale.say(`A code such as ${families[0]?.printedCode ?? ''} opens its answer and no other`);
  return families;
}

/** The organizer opens each case, and puts its tasks on the board. Returns task ids by request. */
export async function triage(
  tale: Tale,
  organizer: HeadlessOrganizer,
  families: readonly HeadlessFamily[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const kits = await organizer.kits();
  const tasks = new Map<string, readonly string[]>();
  for (const { requestId } of families) {
    const file = await organizer.caseFile(requestId);
    const { care } = await organizer.openCase(file);
    const kit = kits.find((k) => k.loadUnits === loadUnitsFor(householdSize(care)));
    tasks.set(requestId, await organizer.accept(file, care, kit?.id ?? null));
  }
  tale.say(
    `The organizer opens ${tasks.size} cases and puts ${[...tasks.values()].flat().length} tasks on the board`,
  );
  return tasks;
}

/** One family no longer needs help; one volunteer takes a task and gives it back. Returns the family that withdrew. */
export async function changeMinds(
  tale: Tale,
  {
    families,
    lin,
    tasks,
  }: {
    families: readonly HeadlessFamily[];
    lin: HeadlessVolunteer;
    tasks: ReadonlyMap<string, readonly string[]>;
  },
): Promise<HeadlessFamily> {
  const [withdrawing, other] = families;
  if (!withdrawing || !other) throw new Error('at least two families asked');
  tale.expect((await withdrawing.withdraw()).state === 'withdrawn', 'a family may withdraw');
  tale.say('One family writes that it does not need this any more');

  const taskId = tasks.get(other.requestId)?.[0] ?? '';
  const key = newKey();
  const first = await lin.claim(taskId, key);
  if (first.claim === null) throw new Error('an open task can be taken');
  tale.expect(first.won, 'whoever comes first gets the task');
  const again = await lin.claim(taskId, key);
  tale.expect(again.claim?.id === first.claim.id, 'the same press twice is one claim');
  await lin.release(first.claim);
  tale.say('One volunteer takes a task, presses twice, and gives it back');
  return withdrawing;
}
