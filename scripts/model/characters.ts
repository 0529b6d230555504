// Control characters of ASCII and Latin-1 but for tab, line feed and carriage return, and the two non-characters of every text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/
const CONTROLS = new RegExp(CONTROL.source, 'g')

/**
 * A text as it may stand in a story, on a page and in an index: well-formed Unicode without control characters. Half of a
 * surrogate pair, as a cut emoji leaves it (`\ud83d`), becomes U+FFFD; a next-line sign (U+0085) a line feed.
 */
export function cleanCharacters(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed()
  return CONTROL.test(whole) ? whole.replaceAll('\u0085', '\n').replace(CONTROLS, '') : whole
}

/** A text as a terminal may show it: no character in it moves the cursor, rings or colours. */
export function printable(text: string): string {
  return cleanCharacters(text).replace(/\r/g, '')
}
