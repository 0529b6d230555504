/** LARAK ISLAND, ST. PAUL, and what may follow it: `, Iran`, `, May 5`, ` and WASHINGTON`. */
const PLACE = String.raw`\p{Lu}{2}[\p{Lu}.'’/ -]{1,40}(?:, [\p{L}\p{N}. ]{2,20}){0,2}(?:,? and \p{Lu}{3}[\p{Lu} ]{0,30})?`
/** (Agency), (June 21) */
const SOURCE = String.raw`\([\p{L}\p{N} /.,]{2,20}\)`

/** `(Rolling Paper)The band`: whose the text is, written onto its first word. */
const CREDIT = String.raw`\(\p{Lu}[\p{L} .&'’]{1,30}\)(?=\p{Lu})`

/** `CITY, Country (Agency) — `, `CITY — ` and `(Paper)` before the first words of a story. */
const DATELINE = new RegExp(
  String.raw`^(?:(?:(?:\p{Lu}[\p{L}.,'’ -]{0,60})?${SOURCE}|${PLACE}(?:${SOURCE})?)\s*[-–—]{1,2}\s+|${CREDIT})`,
  'u',
)

/** How long the dateline is that opens a text, up to its first word; 0 where there is none. */
export function datelineLength(text: string): number {
  const opening = text.slice(0, LONGEST)
  return LIKELY.test(opening) ? (DATELINE.exec(opening)?.[0].length ?? 0) : 0
}

const LONGEST = 160
/** Two capitals or a bracket, without which no dateline begins: quicker to see than the whole. */
const LIKELY = /^\p{Lu}{2}|^[^(]{0,62}\(/u

/** A sentence without the dateline that opens it: the rest is still verbatim. */
export function trimDateline(sentence: string): string {
  return sentence.slice(datelineLength(sentence))
}
