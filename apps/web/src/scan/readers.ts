import { ownScript } from '../platform/trust/trusted-scripts';
import { CODE_FORMATS, type CodeFormat, type CodeReader, type FoundCode } from './codes';
import type { ScanAnswer, ScanQuestion } from './scan-messages';

export const SCAN_WORKER = '/scan-worker.js';

/** The browser's own detector, which TypeScript's DOM library does not know. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ readonly rawValue: string; readonly format: string }[]>;
}
interface DetectorMaker {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The quickest reader that this browser has: its own where it knows bars, else ours, which is fetched now. */
export async function openReader(): Promise<CodeReader> {
  return (await ownDetector()) ?? workerReader();
}

async function ownDetector(): Promise<CodeReader | null> {
  const Maker = (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector;
  const known: readonly string[] = (await Maker?.getSupportedFormats().catch(() => [])) ?? [];
  if (Maker === undefined || !known.includes('ean_13')) return null;
  const detector = new Maker({ formats: CODE_FORMATS.filter((format) => known.includes(format)) });
  return {
    read: async (video) =>
      (await detector.detect(video)).map(({ rawValue, format }) => ({
        text: rawValue,
        format: format as CodeFormat,
      })),
    close: () => undefined,
  };
}

/** A picture wider than this shows no bars that a narrower one does not; decoding grows with its area. */
const WIDEST = 1280;

/** Our decoder, in a worker of its own: the page stays quick, and only the worker may run WebAssembly. */
export function workerReader(): CodeReader {
  const worker = new Worker(ownScript(SCAN_WORKER), { type: 'module' });
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const waiting = new Map<
    number,
    { done: (found: readonly FoundCode[]) => void; fail: (why: Error) => void }
  >();
  let asked = 0;
  const failAll = (why: Error): void => {
    waiting.forEach(({ fail }) => fail(why));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ScanAnswer>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('found' in data) one?.done(data.found);
    else one?.fail(new Error(data.why));
  });
  worker.addEventListener('error', (event) =>
    failAll(new Error(event.message || 'the decoder did not start')),
  );
  return {
    read: (video) =>
      new Promise((done, fail) => {
        const scale = Math.min(1, WIDEST / video.videoWidth);
        const [width, height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
        Object.assign(canvas, { width, height });
        pen?.drawImage(video, 0, 0, width, height);
        const pixels = pen?.getImageData(0, 0, width, height).data.buffer;
        if (pixels === undefined) return done([]);
        const id = ++asked;
        waiting.set(id, { done, fail });
        worker.postMessage({ id, width, height, pixels } satisfies ScanQuestion, [pixels]);
      }),
    close: () => {
      worker.terminate();
      waiting.clear();
    },
  };
}
