import { remember } from '../../model/remember.ts'

/** What a line looks like, whatever it says. */
export interface Shape {
  /** Words; in scripts that don't part words, two letters count as one. */
  readonly words: number
  readonly length: number
  /** Whether it ends as a sentence does, closing marks aside. */
  readonly stops: boolean
  /** Whether it says enough, and ends, like a paragraph of running text. */
  readonly prose: boolean
}

/** Of a longer line the first part stands for the whole, so that a huge one costs no more. */
const SAMPLE = 4000
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_-]*/gu
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu
/** Only there stand scripts that put no spaces between words. */
const MAY_BE_UNPARTED = /[\u0E00-\u1FFF\u2E80-\uFFFF]/
const STOP = /[.!?…。！？؟۔।॥։](?:["'”’»›」』)\]]|\s?\[\d+\])*$/
const PROSE_WORDS = 12
const LONG_WORDS = 30

/** A line is measured by many that ask about it and its neighbours; the last ones are remembered. */
const REMEMBERED = 4000

/** Measures one line. */
export const shapeOf = remember(measure, REMEMBERED, SAMPLE)

function measure(text: string): Shape {
  const sample = text.slice(0, SAMPLE)
  const letters = MAY_BE_UNPARTED.test(sample) ? count(sample, UNPARTED) : 0
  const words = Math.round(((letters / 2 + count(sample, WORD)) * text.length) / Math.max(1, sample.length))
  const stops = STOP.test(text.slice(-12))
  return { words, length: text.length, stops, prose: words >= LONG_WORDS || (words >= PROSE_WORDS && stops) }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
