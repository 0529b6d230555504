import type { Word } from '../words/passage.ts'

/**
 * Whether two full names are one person's, each as its words' keys: `Delgado Ruiz` is Maria Delgado Ruiz, `J. Kerry` is John Kerry,
 * and a name that a list knows covers longer forms of it (`John F. Kerry`).
 */
export function isSamePerson(name: readonly string[], other: readonly string[], otherIsKnown: boolean): boolean {
  if (name.at(-1) !== other.at(-1) || name.length < 2 || other.length < 2 || isInSigns(name)) return false
  if (name.length < other.length && endsWith(other, name)) return true
  if (name.length > other.length && !otherIsKnown) return false
  const [first = ''] = name
  const [second = ''] = other
  return first === second || (first[0] === second[0] && (first.length === 1 || second.length === 1))
}

/** Where a script parts no words, each sign is one: 王群 is not 王建群, nor 中国银行 a part of 中国银行业协会. */
function isInSigns(keys: readonly string[]): boolean {
  return keys.every((key) => /^[\p{Script=Han}\p{Script=Hiragana}]$/u.test(key))
}

const GENERATION = /^(?:ii|iii|iv|jr|sr)$/

/** The word of a full name that stands for a person alone: Keating of Charles H. Keating IV. */
export function surnameOf(words: readonly string[]): string | undefined {
  const last = words.at(-1)
  return last && words.length > 1 && isGeneration(last) ? words.at(-2) : last
}

/** `Jr`, `IV` */
export function isGeneration(key: string): boolean {
  return GENERATION.test(key)
}

/** Whether one name of a body is the beginning or end of a longer one: `Arriva` of Arriva Buses Wales, `Foreign Ministry` of Iranian Foreign Ministry. */
export function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length >= whole.length || isInSigns(part)) return false
  return part.every((word, index) => whole[index] === word) || (part.length > 1 && endsWith(whole, part))
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'a', 'de', 'la', 'du', 'des'])

/** The acronyms that a name may have: of all its words, and of all but the small ones. */
export function initialsOf(words: readonly Word[]): readonly string[] {
  if (words.length < 2) return []
  let all = ''
  let main = ''
  for (const { key } of words) {
    const letter = key[0] ?? ''
    all += letter
    if (!SMALL.has(key)) main += letter
  }
  return [all, main]
}

function endsWith(whole: readonly string[], end: readonly string[]): boolean {
  const offset = whole.length - end.length
  return end.every((word, index) => whole[offset + index] === word)
}
