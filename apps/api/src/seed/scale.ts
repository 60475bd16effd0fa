/** How large a world to invent. Same seed and day, same world. */
export interface Scale {
  readonly seed: number;
  readonly hubs: number;
  readonly volunteers: number;
  readonly requests: number;
}

export const SCALES = {
  demo: { seed: 20261121, hubs: 9, volunteers: 66, requests: 160 },
  metro: { seed: 20261121, hubs: 60, volunteers: 2000, requests: 25_000 },
} as const satisfies Record<string, Scale>;
