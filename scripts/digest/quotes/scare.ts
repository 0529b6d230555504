import type { Prose } from '../../model/prose.ts'
import marks from './data/marks.json' with { type: 'json' }
import type { Quotation } from './join.ts'
import type { Attributed } from './naming.ts'
import { isImplied } from './speakers.ts'
import type { Words } from './words.ts'

/** Fewer words than this in quotation marks are a term or a doubt (an “imminent” threat), not somebody’s words. */
const FEWEST_WORDS = 3
/** Fewer than this are, when nobody is named as saying them and they are no sentence. */
const FEWEST_WORDS_UNSAID = 5
const MENU = new RegExp(`(^|\\s)[${marks.menu.replaceAll(' ', '')}](\\s|$)`)
/** A term has a small letter, or no stop: a “targeted area,” he said. */
const SENTENCE = /^\P{Ll}.*[.,!?…，。！？،؟۔।]['’]?$/su
/** A word; where writing has no spaces, two letters. */
const WORD = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{2}|[\p{L}\p{N}][^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]*/gu

/** Marks what stands in quotation marks and is no quotation: scare quotes, terms, nicknames, titles of works. */
export function markScareQuotes(
  quotations: readonly Quotation[],
  { paragraphs }: Prose,
  words: Words,
): readonly Quotation[] {
  const double = quotations.some(({ single, text }) => !single && hasWords(text, FEWEST_WORDS))
  return quotations.map((quotation) => {
    const { paragraph, parts, single, text } = quotation
    const from = parts[0]?.from ?? 0
    const before = paragraphs[paragraph - 1]?.text.slice(Math.max(0, from - 20), from) ?? ''
    // Where quotations stand in double marks, single ones are for titles and headlines.
    const isWork =
      (isTitle(text) && opensTitle(before, words)) || (words.titleCase && isHeadline(text)) || namesWork(before, words)
    const scare = !hasWords(text, FEWEST_WORDS) || (single && double) || isWork
    return { ...quotation, scare }
  })
}

/** Whether somebody says it, now that we know who is named. */
export function isQuotation({ quotation: { scare, text }, naming }: Attributed, { titleCase }: Words): boolean {
  // « Home | Main | Readers’ letters »
  if (scare || MENU.test(text)) return false
  if (titleCase && (!naming || isImplied(naming)) && isHeadline(text)) return false
  return (naming && !isImplied(naming)) || SENTENCE.test(text) || hasWords(text, FEWEST_WORDS_UNSAID)
}

/** Whether a text has so many words or more. */
function hasWords(text: string, count: number): boolean {
  WORD.lastIndex = 0
  for (let found = 0; found < count; found++) if (!WORD.test(text)) return false
  return true
}

/** Longer words that a title writes small. */
const LINKS: ReadonlySet<string> = new Set(['with', 'from', 'into', 'over', 'than'])

/** Every long word with a capital: “War and Peace”. */
function isTitle(text: string): boolean {
  if (text.length > 80 || !/\p{Lu}/u.test(text)) return false
  return (text.match(WORD) ?? []).every((word) => word.length < 4 || LINKS.has(word) || !/^\p{Ll}/u.test(word))
}

/** A title that stands as the object of a sentence: two long words or more, and every one with a capital. */
function isHeadline(text: string): boolean {
  if (/[.!?]\s/.test(text) || text === text.toUpperCase()) return false
  const long = (text.match(WORD) ?? []).filter((word) => word.length >= 4)
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word))
}

/** `unter dem Motto „…“`, `la película «…»` */
function namesWork(before: string, words: Words): boolean {
  return !words.titleCase && words.classesOf(lastWord(before)).work
}

/** The word that stands right before a quotation, in lower case. */
function lastWord(before: string): string {
  return /([\p{L}’']+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? ''
}

/** What stands before a title: `on`, `CNN’s`, `the 1994`, `beim`, or nothing. */
function opensTitle(before: string, words: Words): boolean {
  const { determiner, merged } = words.classesOf(lastWord(before))
  if (!words.titleCase && (determiner || merged)) return true
  return /(^|\b(in|on|of|at|to|for|from|by|called|titled|entitled|named|watch|the|a|an|his|her|its|their|\d{4})|['’]s?)\s*$/i.test(
    before,
  )
}
