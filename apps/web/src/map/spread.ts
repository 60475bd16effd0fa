/** A place on the screen, CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Far enough apart to be read and pressed: a mark is 26 px wide. */
const APART = 28;
const TURN = (2 * Math.PI) / 8;
const RINGS = 4;

/**
 * How far each mark steps aside so that none covers another: earlier ones stay, later ones take the nearest free spot
 * on rings around their place. Answers one offset for each place, in order.
 */
export function spread(places: readonly Spot[]): readonly Spot[] {
  const taken: Spot[] = [];
  return places.map((place) => {
    const spot = candidates(place).find((one) => taken.every((other) => isApart(one, other))) ?? place;
    taken.push(spot);
    return { x: spot.x - place.x, y: spot.y - place.y };
  });
}

const isApart = (a: Spot, b: Spot): boolean => Math.hypot(a.x - b.x, a.y - b.y) >= APART;

function candidates({ x, y }: Spot): readonly Spot[] {
  const rings = Array.from({ length: RINGS }, (_, ring) => (ring + 1) * APART);
  return [
    { x, y },
    ...rings.flatMap((radius) =>
      Array.from({ length: 8 }, (_, i) => ({
        x: x + radius * Math.cos(i * TURN),
        y: y + radius * Math.sin(i * TURN),
      })),
    ),
  ];
}
