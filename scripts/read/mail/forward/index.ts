import { findDays } from '../../text/head/day.ts'
import { isIntro, type Label, labelsOf, opensAnswered } from './data.ts'

/** The head of a message that another one hands on. */
export interface ForwardedHead {
  readonly subject: string | undefined
  /** The sender's name, without the address. */
  readonly from: string | undefined
  /** The sender's address, by which a name that is missing can still be told. */
  readonly fromAddress: string | undefined
  /** `2020-05-04` */
  readonly day: string | undefined
  /** As written. */
  readonly to: readonly string[]
}

/** Where the head of a forwarded message stands among lines, and what it says. */
export interface Forward extends ForwardedHead {
  /** Of the line after it. */
  readonly end: number
}

/** More words than this above it, and the lines are an article's that quotes a message. */
const LONGEST_NOTE = 120
/** A head with an intro may be this short; one without needs more to be believed. */
const FEWEST = 3
const FEWEST_AFTER_INTRO = 2
const LINES_READ = 400
const LINE = /^([\p{L}\p{M}][\p{L}\p{M}' .-]{0,24}?)\s?[:：]\s*(.*)$/u

/**
 * The head of the message that a mail hands on, with no more than a note above it; undefined when there is none.
 * `isTold` says that the subject announces it (`Fwd: …`).
 */
export function findForward(lines: readonly string[], isTold: boolean): Forward | undefined {
  let words = 0
  let intro = -1
  for (let at = 0; at < Math.min(lines.length, LINES_READ); at++) {
    const line = bare(lines[at] ?? '')
    if (line === '') continue
    if (isIntro(line)) {
      intro = at
      continue
    }
    const hasIntro = intro >= 0 && lines.slice(intro + 1, at).every((between) => bare(between) === '')
    const head = LINE.test(line) ? readHead(lines, at) : undefined
    if (head && isHead(head, hasIntro, isTold && words <= LONGEST_NOTE)) return told(head)
    words += line.split(' ').length
    if (words > LONGEST_NOTE && !isTold) return undefined
    if (words > LONGEST_NOTE * 3) return undefined
  }
  return undefined
}

interface Read {
  readonly values: ReadonlyMap<Label, string>
  readonly count: number
  readonly end: number
}

/** A line as it is compared: without quotation marks of mail and the asterisks that bold becomes in plain text. */
function bare(line: string): string {
  return line
    .replace(/^(?:\s*[>|])+\s*/, '')
    .replace(/\*/g, '')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The run of labelled lines from here on. A value may go on in lines of its own, and a label may stand above its value. */
function readHead(lines: readonly string[], start: number): Read {
  const values = new Map<Label, string>()
  let count = 0
  let end = start
  let last: Label | undefined
  for (let at = start; at < lines.length; at++) {
    const line = bare(lines[at] ?? '')
    if (line === '') {
      // One blank line between the lines of a head is how Apple Mail and Thunderbird write it as plain text.
      const next = bare(lines[at + 1] ?? '')
      if (next !== '' && labelOf(next, values)) continue
      break
    }
    const label = labelOf(line, values)
    if (label) {
      const value = LINE.exec(line)?.[2] ?? ''
      if (!values.has(label)) values.set(label, value)
      last = label
      count++
    } else if (last && goesOn(line, values.get(last) ?? '', last))
      values.set(last, `${values.get(last) ?? ''} ${line}`.trim())
    else break
    end = at + 1
  }
  return { values, count, end }
}

/** What a line is the label of, that has not been told yet; the same words mean sender and recipient in some languages. */
function labelOf(line: string, known: ReadonlyMap<Label, string>): Label | undefined {
  const words = LINE.exec(line)?.[1]
  if (!words) return undefined
  const possible = labelsOf(words)
  const order: readonly Label[] = ['from', 'date', 'subject', 'to', 'other']
  return (
    order.find((label) => possible.has(label) && !known.has(label)) ?? (possible.has('other') ? 'other' : undefined)
  )
}

/** Whether a line belongs to the value above it: a list of recipients goes on, a label's value stands below it, a subject was wrapped. */
function goesOn(line: string, value: string, label: Label): boolean {
  if (value === '') return true
  if (label === 'to' || label === 'other') return /@/.test(line) && (/[,;]$/.test(value) || /^[<\w.+-]+@/.test(line))
  return label === 'from' && /^[<[(]?(?:mailto:)?[\w.+-]+@[\w.-]+[>\])]?$/.test(line)
}

function isHead({ values, count }: Read, hasIntro: boolean, isTold: boolean): boolean {
  if (!values.has('from') && !(hasIntro && values.has('subject'))) return false
  if (hasIntro) return count >= FEWEST_AFTER_INTRO
  const isDated = values.has('date') && dayOf(values.get('date') ?? '') !== undefined
  const isAddressed = /@/.test([...values.values()].join(' '))
  return (
    count >= FEWEST && values.has('subject') && (isTold || (isDated && isAddressed) || (isDated && values.has('to')))
  )
}

const ADDRESS = /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/

function told({ values, end }: Read): Forward {
  const from = values.get('from') ?? ''
  const name = from
    .replace(/[<[(]\s*(?:mailto:)?[^<>[\]()]*@[^<>[\]()]*[>\])]/gi, '')
    .replace(/<?\s*mailto:\S+/gi, '')
    .replace(/\s(?:via|im auftrag von|on behalf of|au nom de|en nombre de|em nome de)\s.*$/i, '')
    .trim()
    .replace(/^["'“„]|["'”“]$/g, '')
    .trim()
  return {
    end,
    subject: values.get('subject') || undefined,
    from: name && !ADDRESS.test(name) ? name : undefined,
    fromAddress: ADDRESS.exec(from)?.[0]?.toLowerCase(),
    day: dayOf(values.get('date') ?? ''),
    to: [values.get('to') ?? '', values.get('other') ?? ''].filter(Boolean),
  }
}

const LAST_DAY = '9999-12-31'
/** `5/4/2020 7:30 AM`, `5/4/20, 7:30 AM`: whoever writes the half of the day writes the month first. */
const MONTH_FIRST = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{2}(?:\d{2})?)(?!\d)(?=.*\b[ap]\.?m\b)/i
const DAY_FIRST = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{2})(?!\d)/

/** `Mon, May 4, 2020 at 7:30 AM`, `lundi 4 mai 2020 à 07:30`, `04.05.2020 07:30`, `2020年5月4日 7:30`. */
export function dayOf(written: string): string | undefined {
  const line = written
    .replace(MONTH_FIRST, (_, month: string, day: string, year: string) => `${day}.${month}.${fullYear(year)}`)
    .replace(DAY_FIRST, (_, day: string, month: string, year: string) => `${day}.${month}.${fullYear(year)}`)
  return findDays(line, 'und', LAST_DAY)[0]?.day
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year
}

/** Fewer words than this above what is answered, and that is what was meant to be read. */
const OWN_WORDS = 40

/** Where the mail that is answered begins: at `On Mon, 4 May 2020 at 07:30, Ann Palmer <ann@post.example> wrote:`. `isArticle` says that there is next to nothing above it. */
export function findAnswered(
  lines: readonly string[],
): { readonly at: number; readonly isArticle: boolean; readonly head: ForwardedHead } | undefined {
  let words = 0
  for (const [at, written] of lines.entries()) {
    // The line is long, and mail programs break it.
    const line = [written, lines[at + 1] ?? ''].map(bare).join(' ').trim()
    const own = bare(written)
    const isOwn = isAnswerLine(own)
    if (isOwn || (!/[.!?]$/.test(own) && own !== '' && isAnswerLine(line))) {
      const day = dayOf(own) ?? dayOf(line)
      const from = /,\s*([^,<>@\d]{3,60}?)\s*<[^<>]*@[^<>]*>/.exec(line)?.[1]?.replace(/^["“]|["”]$/g, '')
      return {
        at: isOwn ? at : at + 1,
        isArticle: words < OWN_WORDS,
        head: { subject: undefined, from, fromAddress: undefined, day, to: [] },
      }
    }
    if (own !== '') words += own.split(' ').length
  }
  return undefined
}

/** An article may say “In 2004 she wrote:”; a mail program gives the hour or the address. */
function isAnswerLine(line: string): boolean {
  return opensAnswered(line) && (/@/.test(line) || /\d{1,2}[:.h]\d{2}/.test(line))
}

/** The heads of a message that was handed on twice: the innermost says whose it is. */
export function mergeHeads(outer: ForwardedHead | undefined, inner: ForwardedHead): ForwardedHead {
  return {
    subject: inner.subject ?? outer?.subject,
    from: inner.from,
    fromAddress: inner.fromAddress,
    day: inner.day,
    to: [...(outer ? [outer.from ?? '', outer.fromAddress ?? '', ...outer.to] : []), ...inner.to].filter(Boolean),
  }
}
