import { prepareZXingModule, readBarcodes, type ReadInputBarcodeFormat } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { CodeFormat, FoundCode } from './codes';
import type { ScanAnswer, ScanQuestion } from './scan-messages';

// Runs under its own policy: the page itself never allows wasm. Pictures come and go by message and are not kept.
prepareZXingModule({ overrides: { locateFile: () => wasm } });

/** The decoder's names of what we look for, and ours. */
const FORMATS: Readonly<Record<string, CodeFormat>> = {
  EAN13: 'ean_13',
  EAN8: 'ean_8',
  UPCA: 'upc_a',
  UPCE: 'upc_e',
  ITF: 'itf',
  ITF14: 'itf',
  Code128: 'code_128',
  QRCode: 'qr_code',
};

/** Asked for by the family's name, a square code is answered by its model. */
const codeFormat = (format: string): CodeFormat | undefined =>
  FORMATS[format] ?? (format.startsWith('QRCode') ? 'qr_code' : undefined);

addEventListener('message', (event: MessageEvent<ScanQuestion>) => {
  void answer(event.data).then((reply) => postMessage(reply));
});

async function answer({ id, width, height, pixels }: ScanQuestion): Promise<ScanAnswer> {
  try {
    const picture = new ImageData(new Uint8ClampedArray(pixels), width, height);
    const formats = Object.keys(FORMATS) as ReadInputBarcodeFormat[];
    const found = await readBarcodes(picture, { formats, tryHarder: true, maxNumberOfSymbols: 2 });
    return {
      id,
      found: found.flatMap(({ isValid, text, format }) => (isValid ? foundAs(text, format) : [])),
    };
  } catch (error) {
    return { id, why: String(error) };
  }
}

function foundAs(text: string, format: string): FoundCode[] {
  const known = codeFormat(format);
  return known === undefined ? [] : [{ text, format: known }];
}
