import { fail, ok, type Result } from '@doorstep/std';

/** Named commands and the states each may be given in. State changes in no other way. */
export type Machine<State extends string, Command extends string> = {
  readonly [C in Command]: { readonly from: readonly State[]; readonly to: State };
};

/** Where `command` leads from `state`; `NOT_FROM_HERE` when the machine has no such way. */
export function move<State extends string, Command extends string>(
  machine: Machine<State, Command>,
  state: State,
  command: Command,
): Result<State, 'NOT_FROM_HERE'> {
  const way = machine[command];
  return way.from.includes(state) ? ok(way.to) : fail('NOT_FROM_HERE');
}

/** The commands that a state allows, in the machine's order. */
export function commandsFrom<State extends string, Command extends string>(
  machine: Machine<State, Command>,
  state: State,
): Command[] {
  return (Object.keys(machine) as Command[]).filter((c) => machine[c].from.includes(state));
}
