/** One way in which a word may stand somewhere. */
export interface Needle {
  readonly word: string;
  readonly encoding: string;
  readonly bytes: Buffer;
}

/** Every form a word is looked for in. Words have at least six characters, so that chance finds none. */
export function needlesFor(words: readonly string[]): Needle[] {
  return words.flatMap((word) => {
    if (word.length < 6) throw new Error(`${word} is too short to be told from noise`);
    const forms = new Map<string, Needle>();
    for (const [encoding, bytes] of formsOf(word)) {
      // An encoding that changes nothing is the raw form again.
      const key = bytes.toString('latin1');
      if (!forms.has(key)) forms.set(key, { word, encoding, bytes });
    }
    return [...forms.values()];
  });
}

function* formsOf(word: string): Generator<readonly [encoding: string, bytes: Buffer]> {
  for (const cased of new Set([word, word.toLowerCase(), word.toUpperCase()])) {
    const utf8 = Buffer.from(cased);
    const little = Buffer.from(cased, 'utf16le');
    const big = Buffer.from(little).swap16();
    yield ['raw', utf8];
    yield ['UTF-16LE', little];
    yield ['UTF-16BE', big];
    yield ['URL', Buffer.from(encodeURIComponent(cased))];
    yield ['form', Buffer.from(new URLSearchParams([['', cased]]).toString().slice(1))];
    for (const [name, bytes] of [
      ['', utf8],
      [' of UTF-16LE', little],
      [' of UTF-16BE', big],
    ] as const) {
      yield [`hex${name}`, Buffer.from(bytes.toString('hex'))];
      yield [`HEX${name}`, Buffer.from(bytes.toString('hex').toUpperCase())];
      for (const text of base64Forms(bytes)) {
        yield [`base64${name}`, Buffer.from(text)];
        yield [`base64url${name}`, Buffer.from(text.replaceAll('+', '-').replaceAll('/', '_'))];
      }
    }
  }
}

/** Base64 packs three bytes into four characters, so a word looks different by where it begins: three ways, without the characters at its edges, which its neighbours share. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    return text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
  });
}
