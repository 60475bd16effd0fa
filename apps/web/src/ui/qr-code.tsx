import { encodeQR } from 'qr';
import { useMemo, type ReactNode } from 'react';

/** Modules of white around the symbol, as the standard asks (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/** The outline of all dark modules of a text as one SVG path, and the side of the whole square in modules. */
export function qrPath(text: string): { readonly path: string; readonly side: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { path, side: rows.length };
}

interface QrCodeProps {
  readonly text: string;
  /** What it is for ears: what happens when it is scanned. */
  readonly label: string;
}

/** A text for cameras: always dark on white, in dark colours and on paper too. */
export function QrCode({ text, label }: QrCodeProps): ReactNode {
  const { path, side } = useMemo(() => qrPath(text), [text]);
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
