import { readdirSync, readFileSync } from 'node:fs'
import { matches, type Pattern } from './pattern.ts'
import { phraseWords } from './words.ts'

/** What a page says beside its articles, and why it isn't part of one. */
export interface Phrase {
  /** The heading it stands under in `data/`: `comment form`. */
  readonly reason: string
  /** Whether it allows any words beside its own (`read also: …`), and so proves less. */
  readonly open: boolean
}

interface Entry extends Phrase {
  readonly pattern: Pattern
}

const DATA = new URL('./data/', import.meta.url)

const entries = readdirSync(DATA)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .flatMap((file) => parse(readFileSync(new URL(file, DATA), 'utf8')))

/** Whole phrases by their words; the others by their first word, or under `*`. */
const whole = new Map<string, Entry>()
const byFirst = new Map<string, Entry[]>()
for (const entry of entries) {
  const key = entry.pattern.join(' ')
  if (!entry.open) whole.set(key, whole.get(key) ?? entry)
  else {
    const first = entry.pattern[0]?.startsWith('*') ? '*' : (entry.pattern[0] ?? '')
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
  }
}

/** The phrase that a line of copied text is, if it is one. */
export function phraseOf(line: string): Phrase | undefined {
  const words = phraseWords(line)
  const [first] = words
  if (first === undefined) return undefined
  const exact = whole.get(words.join(' '))
  if (exact) return exact
  const candidates = [...(byFirst.get(first) ?? []), ...(byFirst.get('*') ?? [])]
  return candidates.find(({ pattern }) => matches(pattern, words))
}

function parse(text: string): Entry[] {
  let reason = ''
  const found: Entry[] = []
  for (const line of text.split('\n')) {
    const heading = /^\[(.+)\]$/.exec(line)?.[1]
    if (heading) reason = heading
    else if (line !== '' && !line.startsWith(';')) {
      const pattern = patternOf(line)
      if (pattern.some((part) => part !== '*'))
        found.push({ reason, pattern, open: pattern.some((part) => part.startsWith('*')) })
    }
  }
  return found
}

/** `*cookie*` means any words, a word that ends so, and any words. */
function patternOf(line: string): Pattern {
  return line.split(' ').flatMap((part) => {
    if (part === '*' || part === '#') return [part]
    const word = phraseWords(part).join('')
    if (word === '') return []
    const before = part.startsWith('*') ? ['*', `*${word}`] : [word]
    return part.endsWith('*') ? [...before, '*'] : before
  })
}
