import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Bars of a digit on the left with an odd number of dark modules (GS1 General Specifications 5.2.1); 1 is a bar. */
const ODD = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011',
];
/** Which of the six digits on the left are written the even way: this is how the first digit is told. */
const FIRST = [
  'OOOOOO',
  'OOEOEE',
  'OOEEOE',
  'OOEEEO',
  'OEOOEE',
  'OEEOOE',
  'OEEEOO',
  'OEOEOE',
  'OEOEEO',
  'OEEOEO',
];

const turned = (bars: string): string => [...bars].map((bar) => (bar === '1' ? '0' : '1')).join('');
const backwards = (bars: string): string => [...bars].reverse().join('');

/** The 95 modules of an EAN-13. */
export function barsOf(digits: string): string {
  const [first = 0, ...rest] = [...digits].map(Number);
  const odd = (digit: number): string => ODD[digit] ?? '';
  const left = rest
    .slice(0, 6)
    .map((digit, i) => (FIRST[first]?.[i] === 'E' ? backwards(turned(odd(digit))) : odd(digit)));
  const right = rest.slice(6).map((digit) => turned(odd(digit)));
  return `101${left.join('')}01010${right.join('')}101`;
}

const [WIDTH, HEIGHT, MODULE] = [640, 480, 5];
const [BLACK, WHITE, NO_COLOUR] = [16, 235, 128];

/** A film (YUV4MPEG2) of a pack that is held in front of a camera, for Chromium's fake one. */
export class BarcodeFilm {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'doorstep-film-'));
  readonly file = path.join(this.folder, 'pack.y4m');

  constructor(digits: string) {
    const bars = barsOf(digits);
    const start = Math.floor((WIDTH - bars.length * MODULE) / 2);
    const row = Buffer.alloc(WIDTH, WHITE);
    [...bars].forEach((bar, i) => {
      if (bar === '1') row.fill(BLACK, start + i * MODULE, start + (i + 1) * MODULE);
    });
    const light = Buffer.alloc(WIDTH * HEIGHT, WHITE);
    for (let y = 120; y < 360; y++) row.copy(light, y * WIDTH);
    const frame = Buffer.concat([
      Buffer.from('FRAME\n'),
      light,
      Buffer.alloc((WIDTH * HEIGHT) / 2, NO_COLOUR),
    ]);
    const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
    writeFileSync(this.file, Buffer.concat([head, frame, frame, frame]));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
