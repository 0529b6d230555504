import { withoutPoints } from '../../words/key.ts'
import type { Passage, Word } from '../../words/passage.ts'
import type { Sighting } from '../sighting.ts'
import type { Uncased } from './knowledge.ts'

/** So many words without the article may stand between a body's noun and those that have it: منظمة | حقوق | الإنسان. */
const MOST_BARE = 1
/** A name has at most so many words with the article. */
const MOST_DEFINITE = 5
/** What is written in one with a noun before it: “by”, “for”. */
const WRITTEN_ON = /^[بلكف](?=.{3})/u
/** “For” in one with the article: المنظمة العالمية للملكية. */
const FOR = 'لل'
/** “And” in one with an adjective: الاقتصادي والاجتماعي. */
const AND = /^و.*(?:ي|ية)$/u

/** Bodies by the noun that their names begin with and the words with the article behind it: مجلس الأمن الدولي. */
export function findBodies(passage: Passage, knowledge: Uncased): Sighting[] {
  const { words } = passage
  const found: Sighting[] = []
  for (let from = 0; from < words.length; from++) {
    const type = headAt(words[from], knowledge)
    const to = type && endOfBody(words, from, knowledge)
    if (!type || !to) continue
    found.push({ passage, from, to, type })
    from = to - 1
  }
  return found
}

function headAt(word: Word | undefined, { heads, definite, article }: Uncased) {
  if (!word) return undefined
  const { key } = word
  if (key.startsWith(article)) {
    const bare = key.slice(article.length)
    return definite.has(bare) ? heads.get(bare) : undefined
  }
  return heads.get(key) ?? heads.get(key.replace(WRITTEN_ON, ''))
}

/** Behind the last word with the article; the noun has it too, or up to two words without it follow. */
function endOfBody(words: readonly Word[], from: number, knowledge: Uncased): number | undefined {
  const { article } = knowledge
  const isDefinite = (words[from]?.key ?? '').startsWith(article)
  let to = from + 1
  if (!isDefinite) while (to <= from + MOST_BARE && isBare(words, to, knowledge)) to++
  const first = to
  while (to < first + MOST_DEFINITE && isDefinitePart(words[to], knowledge)) to++
  return to > first ? to : undefined
}

function isBare(words: readonly Word[], at: number, { article, stops, roles, givenNames }: Uncased): boolean {
  const word = words[at]
  if (word?.gap !== ' ' || word.key.startsWith(article) || word.text.length < 2) return false
  return !(stops.has(word.text) || roles.has(word.text) || givenNames.has(withoutPoints(word.text)))
}

function isDefinitePart(word: Word | undefined, { article, bodyStops, stops, heads }: Uncased): boolean {
  if (word?.gap !== ' ' || !word.key.startsWith(article) || bodyStops.has(word.key)) return false
  if (stops.has(word.text) || heads.has(word.key.slice(article.length))) return false
  return word.text.startsWith(article) || word.text.startsWith(FOR) || AND.test(word.text)
}
