const SMALLEST_WINDOW = 2048
const LARGEST_WINDOW = 16_384

/** A stop or a line's end with more after it: without one there is no break, and the segmenter need not be asked. */
const INNER_STOP = /[\p{Sentence_Terminal}\n\r\u0085\u2028\u2029](?=.)/su

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The places where Unicode's rules (UAX #29) end a sentence, as offsets, in order; the end of the text is not among them.
 * Intl.Segmenter takes quadratic time on a text such as `A. A. A. …`, so it is shown a window at a time.
 */
export function findBreaks(text: string, language: string): readonly number[] {
  if (!INNER_STOP.test(text)) return []
  const segmenter = segmenterOf(language)
  const breaks: number[] = []
  let from = 0
  let size = SMALLEST_WINDOW
  while (from < text.length) {
    const window = text.slice(from, from + size)
    const found = breaks.length
    for (const { index } of segmenter.segment(window)) if (index > 0) breaks.push(from + passCloser(window, index))
    if (from + size >= text.length) break
    const last = breaks[breaks.length - 1]
    if (last !== undefined && breaks.length > found) {
      from = last
      size = SMALLEST_WINDOW
    } else if (size < LARGEST_WINDOW) {
      size *= 2
    } else {
      from += size
      breaks.push(from)
      size = SMALLEST_WINDOW
    }
  }
  return breaks
}

/** French sets its closing mark apart, « Non ! », and Unicode ends the sentence before it; of “No.”“Why?” it ends the first after the second’s mark. */
function passCloser(text: string, at: number): number {
  if (/[“«„「『]/.test(text[at - 1] ?? '')) return at - 1
  if (text[at] !== '»' && text[at] !== '”') return at
  return at + (/^[»”]\s+/.exec(text.slice(at, at + 8))?.[0].length ?? 0)
}

function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? createSegmenter(language)
  segmenters.set(language, segmenter)
  return segmenter
}

/** A language tag that is none is read as English. */
function createSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter([language, 'en'], { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' })
  }
}
