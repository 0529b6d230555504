import type { Frame } from './frame.ts'
import { type Naming, nameOf, sentenceAt } from './naming.ts'
import { subjectOfSentence } from './subject.ts'

/** A sentence of the text, and whom or what it tells of: its subject, as the text has it. */
export interface Told {
  readonly paragraph: number
  /** Offsets in its paragraph, `end` excluded. */
  readonly start: number
  readonly end: number
  readonly subject: Naming | undefined
}

/** Every sentence, in reading order. */
export function tellSentences(frames: readonly Frame[]): readonly Told[] {
  return frames.flatMap((frame, index) => {
    const { tokens, sentences, text } = frame
    return sentences.map((token, place): Told => {
      const start = tokens[token]?.start ?? 0
      const end = tokens[sentences[place + 1] ?? tokens.length]?.start ?? text.length
      return new Telling(frame, index + 1, token, start, end)
    })
  })
}

/** Its subject is looked for when it is first asked for: nobody asks about what follows the last quotation. */
class Telling implements Told {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly #frame: Frame
  readonly #token: number
  #found: { readonly subject: Naming | undefined } | undefined

  constructor(frame: Frame, paragraph: number, token: number, start: number, end: number) {
    this.paragraph = paragraph
    this.start = start
    this.end = end
    this.#frame = frame
    this.#token = token
  }

  get subject(): Naming | undefined {
    this.#found ??= { subject: this.#find() }
    return this.#found.subject
  }

  #find(): Naming | undefined {
    const sentence = sentenceAt(this.#frame, this.#token)
    const phrase = subjectOfSentence(this.#frame, sentence)
    const naming = { frame: this.#frame, paragraph: this.paragraph, token: this.#token, sentence }
    return phrase && nameOf(naming, phrase, 'subject')
  }
}

/** Something with a place in the text. */
interface Placed {
  readonly paragraph: number
  readonly start: number
}

/** How many of a list in reading order stand before a place. */
export function countBefore(list: readonly Placed[], { paragraph, start }: Placed): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const placed = list[middle]
    if (placed && (placed.paragraph < paragraph || (placed.paragraph === paragraph && placed.start < start)))
      low = middle + 1
    else high = middle
  }
  return low
}
