import type { Candidate } from './candidates.ts'
import { givenNames, headNouns, openers, roles, speechVerbs, surnames } from './lists.ts'
import { isPlace, isTown, nationalities } from './places.ts'
import type { Word } from './words.ts'

/** What the classifier sees of a candidate: short strings such as `last=ministry`, `given first`, `before the`. */
export function describeCandidate(candidate: Candidate): string[] {
  const { passage, from, to } = candidate
  const words = passage.words.slice(from, to)
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return []
  const text = passage.text.slice(first.start, last.end)
  const before = passage.words[from - 1]
  const after = passage.words[to]
  const seen = [
    'any',
    `first=${first.key}`,
    `last=${last.key}`,
    `end=${last.key.slice(-3)}`,
    `end=${last.key.slice(-2)}`,
    `length=${Math.min(words.length, 5)}`,
    `names=${nameShape(words)}`,
    `before=${before && after !== undefined ? before.key : (before?.key ?? 'nothing')}`,
    `after=${after?.key ?? 'nothing'}`,
    `gaps=${gapShape(first.gap)}${gapShape(after?.gap ?? '.')}`,
  ]
  const flag = (name: string, holds: boolean) => {
    if (holds) seen.push(name)
  }
  flag('opens', first.opens)
  flag('alone opens', first.opens && words.length === 1)
  flag('acronym', words.length === 1 && first.acronym)
  flag('acronym within', words.length > 1 && words.some(({ acronym }) => acronym))
  flag(
    'initial',
    words.some(({ text: each }) => each.length === 1),
  )
  flag('number', /\d/.test(text))
  flag(
    'of',
    words.some(({ key }) => key === 'of' || key === 'for'),
  )
  flag('hyphen', text.includes('-'))
  flag('place', isPlace(text))
  flag('town', isTown(text))
  flag('place last', words.length > 1 && isPlace(last.text))
  flag('demonym first', words.length > 1 && Boolean(nationalities.matchAt(passage.words, from)))
  flag('ordinary first', openers.has(first.key))
  flag('ordinary last', openers.has(last.key))
  flag('role', candidate.roleFrom !== undefined)
  flag('title', Boolean(candidate.title))
  flag('role before', isRoleBefore(passage.words, from))
  flag('speaks after', Boolean(after && speechVerbs.has(after.key)))
  flag('speaks before', Boolean(before && speechVerbs.has(before.key)))
  flag('age after', after?.gap === ', ' && /^\d\d$/.test(after.text))
  flag('role after', after?.gap === ', ' && isRoleNear(passage.words, to))
  flag('bracket after', Boolean(after?.gap.includes('(') && after.acronym))
  flag('bracketed', first.gap.includes('('))
  flag('possessive', /^['’]s/.test(after?.gap ?? ''))
  const head = headNouns.get(last.key)
  if (head) seen.push('head', `head=${head}`)
  const inner = words.map(({ key }) => headNouns.get(key)).find(Boolean)
  if (inner && !head) seen.push('inner head')
  return seen
}

/** `gs` is a given name and a surname, `-` neither: one mark a word. */
function nameShape(words: readonly Word[]): string {
  return words
    .slice(0, 4)
    .map(({ key, text, acronym }) => {
      if (text.length === 1) return 'i'
      if (acronym) return 'a'
      const given = givenNames.has(key)
      const sur = surnames.has(key)
      return given && sur ? 'b' : given ? 'g' : sur ? 's' : '-'
    })
    .join('')
}

function gapShape(gap: string): string {
  const mark = gap.trim()[0]
  return mark ?? '_'
}

function isRoleBefore(words: readonly Word[], from: number): boolean {
  const word = words[from - 1]
  if (!word || words[from]?.gap !== ' ') return false
  return roles.matchAt(words, from - 1)?.to === from
}

/** `, a retired general` or `, head of …` after a name. */
function isRoleNear(words: readonly Word[], to: number): boolean {
  for (let index = to; index < to + 4; index++) if (roles.matchAt(words, index)) return true
  return false
}
