import { isSmallWord } from '../smallWords.ts'
import { bylineWords } from './bylineWords.ts'

const particles = new Set(bylineWords.particles)
const desks = new Set(bylineWords.notPeople)
const notPeople = new Set([...desks, ...bylineWords.papers])
const placeWords = new Set(bylineWords.placeWords)
const givenMonths = new Set(bylineWords.givenMonths)

const LONGEST = 50
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
const CASELESS = /^[\p{Lo}\p{M}.'’-]+$/u
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}'’.-]+$/u
/** Names of two to four letters without blanks, as in Chinese, Japanese and Korean. */
const UNSPACED =
  /^(?:[\p{Script=Han}々]{2,5}|[\p{Script=Han}々]{1,3}\s[\p{Script=Han}々]{1,3}|\p{Script=Hangul}{2,4})$/u

const HAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u

/** Whether a text is a person's name and nothing else: `Jane van der Doe`. */
export function isPerson(name: string): boolean {
  const words = name.split(' ')
  if (words.length < 2 || words.length > 5 || name.length > LONGEST) return false
  const isMonth = givenMonths.has(words[0]?.toLowerCase() ?? '') && /^\p{Lu}\p{Ll}{3}/u.test(words[1] ?? '')
  if (words.some((word, at) => !(at === 0 && isMonth) && notPeople.has(word.toLowerCase().replace(/[.,]$/, ''))))
    return false
  const cased = words.every((word) => NAME_WORD.test(word) || particles.has(word.toLowerCase().replace(/\.$/, '')))
  return (
    (cased && NAME_WORD.test(words[0] ?? '') && NAME_WORD.test(words.at(-1) ?? '')) ||
    (words.every((word) => CASELESS.test(word)) && (!HAN.test(name) || isUnspacedName(name)))
  )
}

/** A word that no person is called: `staff`, `Redaktion`. */
export function isDesk(word: string): boolean {
  return desks.has(word.toLowerCase()) && !isSmallWord(word.toLowerCase())
}

/** A small word inside names: `van`, `de`. */
export function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase())
}

/** Whether a text can be a name in a script that puts no blank into names: `田中美咲`, `이서연`. */
export function isUnspacedName(name: string): boolean {
  return UNSPACED.test(name) && !bylineWords.paperEndings.some((ending) => name.endsWith(ending))
}

/** Whether a text could be a place or a paper as well: `New York`, `Sahel Ledger`. */
export function mayBePlaceOrPaper(name: string): boolean {
  const words = name.toLowerCase().split(/[\s-]+/)
  return placeWords.has(words[0] ?? '') || words.some((word) => notPeople.has(word))
}

/** A name in ordinary writing: `JEAN-PAUL O’BRIEN` becomes `Jean-Paul O’Brien`; other names stay as they are. */
export function ordinaryName(name: string): string {
  const words = name.split(' ')
  if (!words.every((word) => SHOUTED.test(word) || /^\p{Lu}\.?$/u.test(word) || particles.has(word.toLowerCase())))
    return name
  if (!words.some((word) => /\p{Lu}{3}/u.test(word))) return name
  const turkish = /[İĞŞğş]/u.test(name)
  const lower = (text: string) => (turkish ? text.toLocaleLowerCase('tr') : text.toLowerCase())
  return words
    .map((word, index) => {
      if (index > 0 && index < words.length - 1 && particles.has(lower(word)) && word.length > 1) return lower(word)
      if (/^(?:\p{Lu}\.?)+$/u.test(word) && (word.includes('.') || word.length === 1 || !/[AEIOUYÄÖÜ]/u.test(word)))
        return word
      return word
        .replace(/\p{L}[\p{L}\p{M}]*/gu, (part) => `${part[0]}${lower(part.slice(1))}`)
        .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    })
    .join(' ')
}
