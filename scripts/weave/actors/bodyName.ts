import { readList, readWordList } from '../../model/readList.ts'
import { phraseKey } from '../../tag/words/key.ts'

const legalForms: ReadonlySet<string> = new Set(readWordList(new URL('data/legal-forms.txt', import.meta.url)))

const spellings = new Map<string, string>()
for (const line of readList(new URL('data/spellings.txt', import.meta.url))) {
  const [first = '', ...others] = line.split(' ')
  for (const other of others) spellings.set(other, first.replace('-', ' '))
}

/** What the ways to write a body's name share: one spelling, no legal form at its end, no article. `Northern Harbour Co., Ltd.` is `northern harbor`. */
export function bodyKey(name: string): string {
  const words = phraseKey(name.replaceAll('&', ' and ')).split(' ')
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop()
  return words.map((word) => spellings.get(word) ?? word).join(' ')
}

/** `NWU`, `PSL`, `OPCW`: capitals that stand for a long form. */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(name.replaceAll('.', ''))
}

/** An acronym as it is looked for. */
export function acronymKey(name: string): string {
  return name.replaceAll('.', '').toLowerCase()
}

const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'to',
  'a',
  'de',
  'la',
  'du',
  'des',
  'der',
  'und',
  'para',
  'y',
  'et',
])

/** The letters of a name's words, without the small ones; none of fewer than three. */
export function initialsOf(name: string): string | undefined {
  const letters = phraseKey(name)
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
  return letters.length >= 3 ? letters.join('') : undefined
}
