/** LARAK ISLAND, ST. PAUL, and what may follow it: `, Iran`, `, May 5`, ` and WASHINGTON`. */
const PLACE = String.raw`\p{Lu}{2}[\p{Lu}.'’/ -]{1,40}(?:, [\p{L}\p{N}. ]{2,20}){0,2}(?:,? and \p{Lu}{3}[\p{Lu} ]{0,30})?`
/** (Agency), (June 21) */
const SOURCE = String.raw`\([\p{L}\p{N} /.,«»-]{2,24}\)`

/** `QUILL, Ohio | Mon Sep 27, 2010 6:20 pm EDT `: when a page was put out, before the dateline of its text. */
const STAMP = String.raw`\p{Lu}[\p{L} ,.'’/-]{1,60}\| (?:\p{L}{3},? )?\p{L}{3,9}\.? \d{1,2}, \d{4} \d{1,2}:\d\d ?[ap]m(?: \p{Lu}{2,4})?\s+`

/** `(Rolling Paper)The band`: whose the text is, written onto its first word. */
const CREDIT = String.raw`\(\p{Lu}[\p{L} .&'’]{1,30}\)(?=\p{Lu})`

/** `新河社青江8月7日电 `: an agency, a place and a day. */
const WIRE = String.raw`[\p{sc=Han}]{2,16}\d{1,2}月\d{1,2}日(?:电|電)\s*`

/** `CITY, Country (Agency) — `, `CITY — ` and `(Paper)` before the first words of a story. */
const DATELINE = new RegExp(
  String.raw`^(?:${STAMP})?(?:(?:(?:[\p{Lu}\p{Lo}][\p{L}.,'’ -]{0,60})?${SOURCE}|${PLACE}(?:${SOURCE})?)\s*[-–—]{1,2}\s+|${CREDIT}|${WIRE})`,
  'u',
)

/** How long the dateline is that opens a text, up to its first word; 0 where there is none. */
export function datelineLength(text: string): number {
  const opening = text.slice(0, LONGEST)
  return LIKELY.test(opening) ? (DATELINE.exec(opening)?.[0].length ?? 0) : 0
}

const LONGEST = 160
/** Two capitals, a bracket or a day of a wire, without which no dateline begins: quicker to see than the whole. */
const LIKELY = /^\p{Lu}{2}|^[^(]{0,62}\(|^\p{sc=Han}{2,16}\d/u

/** A sentence without the dateline that opens it: the rest is still verbatim. */
export function trimDateline(sentence: string): string {
  return sentence.slice(datelineLength(sentence))
}
