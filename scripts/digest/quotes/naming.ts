import type { Range } from './clause.ts'
import type { Frame } from './frame.ts'
import type { Quotation } from './join.ts'
import type { Phrase } from './phrase.ts'
import { sentenceOf } from './sentence.ts'

const WEAK: ReadonlySet<Sign> = new Set(['subject', 'above', 'doer'])

/** How many tokens of a sentence are read on each side of a quotation. */
const LONGEST = 100

/** A speaker as the text has it, with its place. */
export interface Naming {
  readonly text: string
  readonly paragraph: number
  readonly start: number
  /** What says that it is he. */
  readonly sign: Sign
}

/**
 * What gives a quotation its speaker, the surest first: a verb of saying or a source right after it (`after`), before it (`before`), at the end of its sentence (`trailing`);
 * a noun of saying or a participle (`noun`); the subject of its sentence (`subject`); a verb of saying in the sentence before (`above`);
 * who spoke just before (`carried`); the subject of the sentence before (`doer`).
 */
export type Sign = 'after' | 'before' | 'trailing' | 'noun' | 'subject' | 'above' | 'carried' | 'doer'

/** A quotation and who is named as its speaker. */
export interface Attributed {
  readonly quotation: Quotation
  readonly naming: Naming | undefined
}

/** Where a quotation stands: its token, and the sentence around it. */
export interface Place {
  readonly frame: Frame
  readonly paragraph: number
  readonly token: number
  readonly sentence: Range
}

/** Whether a speaker is only likely to be one. */
export function isWeak({ sign }: Pick<Naming, 'sign'>): boolean {
  return WEAK.has(sign)
}

/** The sentence that holds a token; of an endless one, what is near. */
export function sentenceAt({ sentences, tokens }: Frame, token: number): Range {
  const number = sentenceOf(sentences, token)
  const begin = Math.max(sentences[number] ?? 0, token - LONGEST)
  return { begin, end: Math.min(sentences[number + 1] ?? tokens.length, token + LONGEST) }
}

/** A noun phrase as a speaker, without the ending that ties it to the next word: `Roe’s`, `he’s`. */
export function nameOf({ frame, paragraph }: Place, { from, to }: Phrase, sign: Sign): Naming {
  const start = frame.tokens[from]?.start ?? 0
  const whole = frame.text.slice(start, frame.tokens[to - 1]?.end).replace(/['’](s|ve|re|ll|d|m)?$/, '')
  // a-t-il
  const hyphen = whole.lastIndexOf('-') + 1
  const tail = to - from === 1 && frame.words.classesOf(whole.slice(hyphen)).pronoun ? hyphen : 0
  return { text: whole.slice(tail), paragraph, start: start + tail, sign }
}
