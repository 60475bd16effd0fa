/**
 * What a usage line such as `[--small | --size 2x40x300] [--only day|night] [--set NAME]...` allows: the options, each with
 * its value as it stands there (none: it takes none), and how many words may stand alone, each as `[REGION]`.
 * @param {string} usage
 */
function allowedBy(usage) {
  const options = new Map(
    [...usage.matchAll(/(--[a-z-]+)(?: (?!\|)([^\s\]]+))?/g)].map(([, name, value]) => [name ?? '', value]),
  );
  return { options, alone: [...usage.matchAll(/\[[^-\s\]][^\]]*\]/g)].length };
}

/** Words of small letters to choose from; anything else in a usage line is an example or a name. */
const CHOICE = /^[a-z-]+(?:\|[a-z-]+)+$/;

/** @param {string} option @param {string} value as the usage line has it @param {string | undefined} word */
function faultOfValue(option, value, word) {
  if (word === undefined || word.startsWith('--')) return `${option} takes a value.`;
  if (CHOICE.test(value) && !value.split('|').includes(word)) return `${option} is one of ${value}.`;
  return null;
}

/**
 * Holds words of a command line to its usage line. A value may also follow its option behind `=`.
 * @param {string} usage @param {readonly string[]} given
 * @returns {{ words: readonly string[], fault: string | null }} the words, each value a word of its own, and what is wrong
 */
export function heldTo(usage, given) {
  const { options, alone } = allowedBy(usage);
  const words = given.flatMap(parted);
  let places = alone;
  let at = 0;
  /** @type {string | null} */
  let fault = null;
  while (fault === null && at < words.length) {
    const word = words[at++] ?? '';
    const value = options.get(word);
    if (value !== undefined) fault = faultOfValue(word, value, words[at++]);
    else if (word.startsWith('-')) fault = options.has(word) ? null : `There is no option ${word}.`;
    else fault = places-- > 0 ? null : `Nothing is called ${word} here.`;
  }
  return { words, fault };
}

/** @param {string} word */
function parted(word) {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
