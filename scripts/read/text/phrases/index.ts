import { readdirSync, readFileSync } from 'node:fs'
import { matches, type Pattern } from './pattern.ts'
import { phraseWords } from './words.ts'

/** What a page says beside its articles, and why it isn't part of one. */
export interface Phrase {
  /** The heading it stands under in `data/`: `comment form`. */
  readonly reason: string
  /** Whether it allows any words beside its own (`read also: …`), and so proves less. */
  readonly open: boolean
  /** Whether the line can be nothing else, wherever it stands; otherwise it is one sign among several. */
  readonly proof: boolean
}

interface Entry {
  readonly reason: string
  readonly pattern: Pattern
  readonly open: boolean
  /** Marked in its list as proof by itself. */
  readonly marked: boolean
}

/** `Yes.`, `“More!”`: so few words, ended or spoken like a sentence, may be one. */
const SPOKEN = /[.!?…"”’»]$|^["“„«‘]/
const SPOKEN_WORDS = 2
/** Somebody says it, or it is said of it: `“You have reached your limit” is what they read`. */
const QUOTED = /^["“„«‘「『]/
/** What parts a label from what it announces: `Watch: …`. */
const LABEL_END = /[:：|]/

const PROOF = '! '

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
  if (exact) return { reason: exact.reason, open: false, proof: words.length > SPOKEN_WORDS || !SPOKEN.test(line) }
  const candidates = [...(byFirst.get(first) ?? []), ...(byFirst.get('*') ?? [])]
  // `copyright *` fits more lines than `! copyright # *`, and proves less.
  const fitting = candidates.filter(({ pattern }) => matches(pattern, words))
  const entry = fitting.find(({ marked }) => marked) ?? fitting[0]
  return (
    entry && {
      reason: entry.reason,
      open: true,
      proof: (entry.marked && !QUOTED.test(line)) || isLabelled(line, entry),
    }
  )
}

/** `Watch: how the dam broke`: the phrase is a label, and what follows no sentence. */
function isLabelled(line: string, { pattern }: Entry): boolean {
  const end = line.search(LABEL_END)
  if (end < 0 || pattern.at(-1) !== '*' || /[.!?…]["”’»]?$/.test(line)) return false
  return phraseWords(line.slice(0, end)).join(' ') === pattern.slice(0, -1).join(' ')
}

function parse(text: string): Entry[] {
  let reason = ''
  const found: Entry[] = []
  for (const line of text.split('\n')) {
    const heading = /^\[(.+)\]$/.exec(line)?.[1]
    if (heading) reason = heading
    else if (line !== '' && !line.startsWith(';')) {
      const marked = line.startsWith(PROOF)
      const pattern = patternOf(marked ? line.slice(PROOF.length) : line)
      if (pattern.some((part) => part !== '*'))
        found.push({ reason, pattern, open: pattern.some((part) => part.startsWith('*')), marked })
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
