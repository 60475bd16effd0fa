/** What kind of street a segment is; the position in the list is its code in `graph.bin`. */
export const streetClasses = ['freeway', 'ramp', 'major', 'street', 'service'] as const;
export type StreetClass = (typeof streetClasses)[number];

/** Homes and hubs stand on streets, never on a freeway or its ramps. */
export const hasDoors = (kind: StreetClass): boolean => kind !== 'freeway' && kind !== 'ramp';
