import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** What a line of a message's head tells. */
export type Label = 'from' | 'date' | 'subject' | 'to' | 'other'

interface ForwardData {
  readonly labels: Readonly<Record<Label, readonly string[]>>
  readonly intros: readonly string[]
  readonly prefixes: readonly string[]
  readonly answered: readonly string[]
}

const data: ForwardData = parse(readFileSync(new URL('./data/forward.yaml', import.meta.url), 'utf8'))

/** What each label may stand for: `de` opens the sender in Spanish, `a` the recipient. */
const labels = new Map<string, Set<Label>>()
for (const [label, forms] of Object.entries(data.labels) as [Label, readonly string[]][])
  for (const form of forms) labels.set(form, (labels.get(form) ?? new Set()).add(label))

const NONE: ReadonlySet<Label> = new Set()

export function labelsOf(words: string): ReadonlySet<Label> {
  return labels.get(words.toLowerCase().replace(/\s+/g, ' ').trim()) ?? NONE
}

const whole = new Set(data.intros.filter((intro) => !intro.endsWith('*')))
const beginnings = data.intros.filter((intro) => intro.endsWith('*')).map((intro) => intro.slice(0, -1))

/** Whether a line says that a forwarded message follows: `---------- Forwarded message ---------`. */
export function isIntro(line: string): boolean {
  if (line.length > 120) return false
  const words = line
    .toLowerCase()
    .replace(/[-_=*–—>:\s]+/g, ' ')
    .trim()
    .replace(/’/g, "'")
  const marked = /^[-_=\s>*]*[-_=]{3,}/.test(line)
  return INTROS.has(words) || (marked && beginnings.some((beginning) => words.startsWith(beginning.trim())))
}

/** As lines are compared: without hyphens, which stand around them too. */
const INTROS: ReadonlySet<string> = new Set([...whole].map((intro) => intro.replace(/[-\s]+/g, ' ')))

const PREFIX = new RegExp(
  `^\\s*(?:\\[(?:${'fwd?|fw'})\\]\\s*|(?:${data.prefixes.map((prefix) => prefix.replace(/[.]/g, '\\$&')).join('|')})(?:\\[\\d+\\]|\\(\\d+\\))?\\s?[:：]\\s*)`,
  'iu',
)

/** A subject without `Re:`, `Fwd:`, `WG:` and their like. */
export function bareSubject(subject: string): string {
  let bare = subject
  for (let count = 0; count < 20 && PREFIX.test(bare); count++) bare = bare.replace(PREFIX, '')
  return bare.trim()
}

/** Whether a line opens what is answered: `On Mon, 4 May 2020, Ann Palmer wrote:`. */
export function opensAnswered(line: string): boolean {
  if (line.length > 250 || !/\d/.test(line)) return false
  const end = line.toLowerCase().trimEnd()
  return (
    data.answered.some((ending) => /[:：]$/.test(ending) && end.endsWith(ending)) ||
    (/[:：]$/.test(end) && /@/.test(end) && data.answered.some((ending) => end.includes(ending.replace(/[:：]$/, ''))))
  )
}
