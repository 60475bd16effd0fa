import type { Bounds, Point } from '@doorstep/geo';
import { holds, type Shape } from './polygon';

/** Squares of a hundredth of a degree: a country has many ponds, and each lies in few squares. */
const SIZE = 0.01;

const square = (degrees: number): number => Math.floor(degrees / SIZE);

function* squaresOf({ west, south, east, north }: Bounds): Generator<string> {
  for (let x = square(west); x <= square(east); x++)
    for (let y = square(south); y <= square(north); y++) yield `${x} ${y}`;
}

/** Tells whether any of many shapes holds a point. */
export function shapeIndex(shapes: readonly Shape[]): (point: Point) => boolean {
  const squares = new Map<string, Shape[]>();
  for (const shape of shapes) {
    for (const key of squaresOf(shape.bounds)) {
      const here = squares.get(key);
      if (here === undefined) squares.set(key, [shape]);
      else here.push(shape);
    }
  }
  return (point) =>
    (squares.get(`${square(point.lon)} ${square(point.lat)}`) ?? []).some((shape) => holds(shape, point));
}
