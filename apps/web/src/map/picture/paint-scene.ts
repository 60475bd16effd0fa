import { AREA_LOOK, MAP_FONTS, type Ground } from '../ground';
import type { MapArea, MapLine, MapScene } from '../map-scene';
import { project, type View } from '../mercator';
import type { Spot } from '../spread';
import type { PlacedName } from './place-names';

const CASING = 7;
const WIDTH = 4;
/** A letter stands on its line about this often, CSS pixels. */
const LETTER_EVERY = 220;

export function paintNames(
  paper: CanvasRenderingContext2D,
  ratio: number,
  ground: Ground,
  names: readonly PlacedName[],
): void {
  paper.textAlign = 'center';
  paper.textBaseline = 'middle';
  paper.lineJoin = 'round';
  for (const { text, at, slope, size } of names) {
    const [cos, sin] = [Math.cos(slope) * ratio, Math.sin(slope) * ratio];
    paper.setTransform(cos, sin, -sin, cos, at.x * ratio, at.y * ratio);
    paper.font = `${size}px ${MAP_FONTS.map((font) => (font.includes(' ') ? `"${font}"` : font)).join(', ')}`;
    paper.strokeStyle = ground.halo;
    paper.lineWidth = 3;
    paper.strokeText(text, 0, 0);
    paper.fillStyle = ground.text;
    paper.fillText(text, 0, 0);
  }
}

/** Areas, then lines with their white casing, then the letters of the lines. */
export function paintScene(
  paper: CanvasRenderingContext2D,
  view: View,
  ratio: number,
  scene: MapScene,
): void {
  paper.setTransform(ratio, 0, 0, ratio, 0, 0);
  paper.lineJoin = 'round';
  for (const area of scene.areas ?? []) paintArea(paper, view, area);
  const lines = scene.lines.map((line) => ({
    line,
    spots: line.points.map((point) => project(view, point)),
  }));
  for (const { spots } of lines) stroke(paper, spots, { colour: '#FFFFFF', width: CASING, dash: [] });
  for (const { line, spots } of lines) {
    const dash = line.dash[1] === 0 ? [] : line.dash.map((part) => part * WIDTH);
    stroke(paper, spots, { colour: line.colour, width: WIDTH, dash });
  }
  for (const { line, spots } of lines) paintLetters(paper, line, spots);
  for (const area of scene.areas ?? []) writeArea(paper, view, area);
}

interface Pen {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
}

function stroke(paper: CanvasRenderingContext2D, spots: readonly Spot[], { colour, width, dash }: Pen): void {
  paper.beginPath();
  for (const { x, y } of spots) paper.lineTo(x, y);
  paper.lineCap = dash.length > 0 ? 'butt' : 'round';
  paper.setLineDash([...dash]);
  paper.strokeStyle = colour;
  paper.lineWidth = width;
  paper.stroke();
  paper.setLineDash([]);
}

function paintArea(paper: CanvasRenderingContext2D, view: View, { rings, tone }: MapArea): void {
  const look = AREA_LOOK[tone];
  paper.beginPath();
  for (const ring of rings) {
    for (const [i, point] of ring.entries()) {
      const { x, y } = project(view, point);
      if (i === 0) paper.moveTo(x, y);
      else paper.lineTo(x, y);
    }
    paper.closePath();
  }
  paper.globalAlpha = look.strength;
  paper.fillStyle = look.fill;
  paper.fill();
  paper.globalAlpha = 1;
  paper.setLineDash(look.dash[1] === 0 ? [] : look.dash.map((part) => part * 2));
  paper.strokeStyle = look.edge;
  paper.lineWidth = 2;
  paper.stroke();
  paper.setLineDash([]);
}

/** What an area says stands in its middle, above the lines that cross it. */
function writeArea(paper: CanvasRenderingContext2D, view: View, { rings, tone, text }: MapArea): void {
  if (text === undefined) return;
  const spots = rings.flat().map((point) => project(view, point));
  const middle = (pick: (spot: Spot) => number): number => {
    const all = spots.map(pick);
    return (Math.min(...all) + Math.max(...all)) / 2;
  };
  write(paper, text, { x: middle(({ x }) => x), y: middle(({ y }) => y) }, AREA_LOOK[tone].edge);
}

function write(paper: CanvasRenderingContext2D, text: string, { x, y }: Spot, colour: string): void {
  paper.font = '700 14px system-ui, sans-serif';
  paper.textAlign = 'center';
  paper.textBaseline = 'middle';
  paper.strokeStyle = '#FFFFFF';
  paper.lineWidth = 4;
  paper.strokeText(text, x, y);
  paper.fillStyle = colour;
  paper.fillText(text, x, y);
}

function paintLetters(paper: CanvasRenderingContext2D, line: MapLine, spots: readonly Spot[]): void {
  if (line.letter === undefined) return;
  for (const spot of everyStretch(spots, LETTER_EVERY)) write(paper, line.letter, spot, line.colour);
}

/** Places along a line: the first half a stretch in, so that a short line has its letter in its middle. */
export function everyStretch(spots: readonly Spot[], stretch: number): readonly Spot[] {
  const lengths = spots.slice(1).map(({ x, y }, i) => Math.hypot(x - spots[i]!.x, y - spots[i]!.y));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const count = Math.max(1, Math.floor(whole / stretch));
  const found: Spot[] = [];
  let passed = 0;
  for (const [i, length] of lengths.entries()) {
    for (;;) {
      const next = ((found.length + 0.5) * whole) / count;
      if (found.length >= count || next > passed + length) break;
      const share = length === 0 ? 0 : (next - passed) / length;
      const [from, to] = [spots[i]!, spots[i + 1]!];
      found.push({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    }
    passed += length;
  }
  return found;
}
