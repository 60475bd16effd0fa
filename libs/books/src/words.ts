/** Kinds of goods as reports name them: the same words as the shelves use. */
export type Category = 'dry' | 'canned' | 'fresh' | 'dairy' | 'frozen' | 'baby' | 'hygiene' | 'other';

/** What a report tells of goods: what came in, what went to doors, what nobody ate, what other hubs took over. */
export const FLOWS = ['received', 'issued', 'discarded', 'passed_on'] as const;
export type Flow = (typeof FLOWS)[number];
