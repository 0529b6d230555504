import data from './data/unparted.json' with { type: 'json' }
import type { Naming, Place } from './naming.ts'

/** How a language that writes no spaces says who speaks. */
interface Manner {
  /** `李明表示：“…”` */
  readonly before: RegExp
  /** `“…”李明表示。`, `「…」と田中氏は述べた` */
  readonly after: RegExp
}

/** A subject has so many characters at most; commas, stops and quotations bound it. */
const SUBJECT = '([^，。！？；：、“”「」『』\\s]{2,24}?)'
/** How far around a quotation it is looked for. */
const REACH = 40

const MANNERS: ReadonlyMap<string, Manner> = new Map(
  Object.entries(data.languages).map(([code, { verbs, before, after, subject }]) => {
    const verb = `(?:${verbs.split(' ').join('|')})`
    const fill = (pattern: string) => pattern.replace('SUBJECT', SUBJECT + subject).replace('VERB', verb)
    return [
      code,
      {
        before: new RegExp(`(?:^|[，。！？；、\\s」”])${fill(before)}$`, 'u'),
        after: new RegExp(`^${fill(after)}`, 'u'),
      },
    ]
  }),
)
const NOBODY = new Set(data.nobody.split(' '))

/** Whether a language, BCP 47, is read so. */
export function isUnparted(language: string): boolean {
  return MANNERS.has(language.slice(0, 2).toLowerCase())
}

/** Who is named beside a quotation of a language without spaces, by the words that the text has: `外交部长李明`. */
export function cueUnparted(
  { frame, paragraph }: Place,
  language: string,
  from: number,
  to: number,
): Naming | undefined {
  const manner = MANNERS.get(language.slice(0, 2).toLowerCase())
  if (!manner) return undefined
  const above = Math.max(0, from - REACH)
  const head = frame.text.slice(above, from)
  // 李明说：“…。”陈敏表示，…: a colon names who speaks, and a stop ends it
  const isOpened = /[：:]$/.test(head) && manner.before.test(head)
  const after = isOpened ? undefined : manner.after.exec(frame.text.slice(to, to + REACH))
  const before = after ? undefined : manner.before.exec(head)
  const text = (after ?? before)?.[1] ?? ''
  if (text === '' || NOBODY.has(text)) return undefined
  const start = frame.text.indexOf(text, after ? to : above + (before?.index ?? 0))
  return { text, paragraph, start, sign: after ? 'after' : 'before' }
}
