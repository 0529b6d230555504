import { datelineLength } from '../sentences/dateline.ts'
import type { Sentence } from '../sentences/index.ts'
import { isQuoted } from './quoted.ts'

/** A telling longer than this, in characters, is left out rather than shown from a quotation’s first sentence. */
const LONGEST = 600
const ENDED = /[.!?…]["”»]$/

/**
 * A sentence as the timeline shows it, verbatim: without the dateline before it, and from the sentence in which a quotation opens
 * where it begins inside one (`Never. We will not go,” he said`), or to the mark that closes one; undefined where that gets too long to show.
 * `text` is its paragraph’s, `starts` say where that paragraph’s sentences begin, `turns` where its quotations begin and end.
 */
export function tellWhole(
  sentence: Sentence,
  text: string,
  starts: readonly number[],
  turns: readonly number[],
): Sentence | undefined {
  if (isQuoted(turns, sentence.start)) {
    const opening = turns.findLast((turn) => turn < sentence.start) ?? 0
    const start = starts.findLast((at) => at <= opening) ?? opening
    const whole = text.slice(start, sentence.start + sentence.text.length)
    return whole.length > LONGEST ? undefined : { ...sentence, text: whole, start }
  }
  const end = sentence.start + sentence.text.length
  // He wrote: “We left. | All is well.”
  if (isQuoted(turns, end)) {
    const closing = turns.find((turn) => turn >= end) ?? text.length
    const whole = text.slice(sentence.start, closing + 1)
    return whole.length > LONGEST || !ENDED.test(whole) ? undefined : { ...sentence, text: whole }
  }
  const dateline = sentence.start === 0 ? datelineLength(sentence.text) : 0
  return dateline > 0 ? { ...sentence, text: sentence.text.slice(dateline), start: dateline } : sentence
}
