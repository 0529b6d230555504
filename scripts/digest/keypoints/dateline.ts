/** `CITY, Country (Agency) — ` and `CITY — ` before the first words of a story. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.,'’ -]{0,60})?\([\p{L} /.]{2,20}\)\s*[-–—]{1,2}\s+|^\p{Lu}{3}[\p{L}.,'’ -]{0,60}?\s[-–—]{1,2}\s+/u

/** A sentence without the dateline that opens it: the rest is still verbatim. */
export function trimDateline(sentence: string): string {
  return sentence.replace(DATELINE, '')
}
