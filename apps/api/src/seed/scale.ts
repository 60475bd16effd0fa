/** How large a world to invent. Same seed and day, same world. */
export interface Scale {
  readonly seed: number;
  readonly hubs: number;
  readonly volunteers: number;
  readonly requests: number;
  /** Whether something has happened at the first hub already, so that no screen of it is empty. */
  readonly lived?: boolean;
}

export const SCALES = {
  demo: { seed: 20261121, hubs: 9, volunteers: 66, requests: 160, lived: true },
  metro: { seed: 20261121, hubs: 60, volunteers: 2000, requests: 25_000, lived: true },
} as const satisfies Record<string, Scale>;
