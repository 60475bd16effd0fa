/** What a camera or a scanner found: the digits or the text, and which kind of bars or squares they stood in. */
export interface FoundCode {
  readonly text: string;
  readonly format: CodeFormat;
}

/** Numbers on packs and cases, and the square codes of our own labels. */
export const CODE_FORMATS = ['ean_13', 'ean_8', 'upc_a', 'upc_e', 'itf', 'code_128', 'qr_code'] as const;
export type CodeFormat = (typeof CODE_FORMATS)[number];

/** Looks for codes in what a camera shows right now. */
export interface CodeReader {
  read(video: HTMLVideoElement): Promise<readonly FoundCode[]>;
  close(): void;
}
