/** Markup that is safe as it stands. Everything else is text and is escaped when it meets a template. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | Markup | readonly Markup[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

function print(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return (part as readonly Markup[]).map(({ text }) => text).join('');
  return escapeText(String(part));
}

/**
 * A template of markup: values are escaped, nested markup is kept, indents between tags are dropped, and lines within
 * a tag are joined: a space squeezes better than a line's end (70 bytes of a page).
 */
export function html(frame: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const text = frame.reduce((out, piece, i) => {
    const part = parts[i - 1];
    return out + (part === undefined ? '' : print(part)) + piece;
  }, '');
  return new Markup(text.replace(/\n\s*(?=<)/g, '').replace(/\n\s*/g, ' '));
}

export const nothing = new Markup('');

/** JSON for a script element of a data type: no character in it can end the element. */
export const data = (value: unknown): Markup => new Markup(JSON.stringify(value).replace(/</g, '\\u003c'));
