/** A name as the dictionaries spell it, so that `Côte d’Ivoire`, `COTE D'IVOIRE` and `Saint-Denis`, `St. Denis` meet: no accents, capitals, full stops or hyphens. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return foldPlain(name)
  return (ASCII.test(name) ? name : name.replace(UNSPACED, ' $& '))
    .split(/[\s\-‐‑–/,&]+/u)
    .map(foldWord)
    .filter(Boolean)
    .join(' ')
}

/** Most names are words of English letters with single spaces between them. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/

function foldPlain(name: string): string {
  const lower = name.toLowerCase()
  return HAS_SHORT.test(lower) ? lower.split(' ').map(foldWord).join(' ') : lower
}

const HAS_SHORT = /\b(?:saint|sankt|mount|fort)\b/
const SHORT: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sankt', 'st'],
  ['mount', 'mt'],
  ['fort', 'ft'],
])
/** Scripts that put no spaces between words: each letter is a word of its own, and each run of katakana. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}]|[\p{sc=Katakana}ー]+/gu
const ASCII = /^[\x20-\x7e]*$/
/** The article is written as one with its word: `العراق` is `عراق`. */
const ARABIC_ARTICLE = /^ال(?=.{3})/u
/** Marks that may be left out in writing, and full stops. Those of Indic scripts are vowels: without them `पेरू` would be `पर`. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670.]/gu
/** The case of a name, which Turkish writes behind an apostrophe: `Türkiye’nin`, `Irak’tan`. */
const TURKISH_CASE = /(?<=\p{L}{3})'(?:n?[iıu]n|[dt][ea]n?|y[eaiıu]|l[iıu])$/u
const ASCII_WORD = /^[A-Za-z0-9]+$/

/** One word of a name. */
export function foldWord(word: string): string {
  const plain = ASCII_WORD.test(word) ? word : unaccented(word)
  const lower = plain.toLowerCase()
  return SHORT.get(lower) ?? lower
}

function unaccented(word: string): string {
  return word
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[’ʼ`]/gu, "'")
    .replace(/'s$/iu, '')
    .replace(TURKISH_CASE, '')
    .replace(/[øØ]/gu, 'o')
    .replace(/[łŁ]/gu, 'l')
    .replace(/ı/gu, 'i')
    .replace(/ß/gu, 'ss')
    .replace(ARABIC_ARTICLE, '')
}
