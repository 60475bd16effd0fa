import type { RequestKind } from '@doorstep/lifecycle';

/** Other help that a desk reads aloud. Invented like the hubs: no organization here is real. */
export const SERVICE_IDEAS: readonly {
  readonly name: string;
  readonly what: string;
  readonly kinds: readonly RequestKind[];
  readonly phone: string;
  readonly languages: readonly string[];
  readonly hours: readonly {
    readonly weekday: number;
    readonly fromMinute: number;
    readonly toMinute: number;
  }[];
}[] = [
  {
    name: 'Lantern Street Food Shelf',
    what: 'Food for a week, without papers. Bring bags.',
    kinds: ['groceries'],
    phone: '612-555-0151',
    languages: ['en', 'es'],
    hours: [1, 3, 5].map((weekday) => ({ weekday, fromMinute: 600, toMinute: 960 })),
  },
  {
    name: 'Blue Door Clinic',
    what: 'Doctors and nurses for children and grown-ups. Interpreters are there.',
    kinds: ['visit', 'other'],
    phone: '612-555-0152',
    languages: ['en', 'es', 'so'],
    hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, fromMinute: 480, toMinute: 1020 })),
  },
  {
    name: 'Quiet Hours Play Group',
    what: 'Care for children under six in a church hall. Call the day before.',
    kinds: ['childcare'],
    phone: '612-555-0153',
    languages: ['en'],
    hours: [2, 4].map((weekday) => ({ weekday, fromMinute: 540, toMinute: 720 })),
  },
  {
    name: 'Warm Coat Closet',
    what: 'Winter clothes and blankets in all sizes.',
    kinds: ['supplies'],
    phone: '612-555-0154',
    languages: ['en', 'es', 'hmn'],
    hours: [{ weekday: 6, fromMinute: 600, toMinute: 840 }],
  },
];
