import type { Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** “We rowed out”, “our readers”: outside a quotation nobody knows who that is. */
export const saysWriter: Rule = (reading) => findWriter(reading, () => false)

/** The same of a lede, where “you” is whoever reads: “Robots serve you drinks”. */
export const saysWriterFirst: Rule = (reading) => findWriter(reading, (lower) => reading.lists.reader.has(lower))

function findWriter({ tokens, quoted, lists }: Reading, isMeant: (lower: string) => boolean): string | undefined {
  return tokens.find(({ lower, text }, at) => {
    if (quoted[at] || !lists.writer.has(lower) || isMeant(lower)) return false
    // US, MY; the rapper T.I.
    return text !== 'US' && text !== 'MY' && !(text.length === 1 && tokens[at - 1]?.text === '.')
  })?.text
}
