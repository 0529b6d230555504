import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A sentence of the set as running text, with its names as offsets. */
export interface MarkedSentence {
  readonly text: string
  readonly names: readonly { readonly start: number; readonly end: number; readonly tag: string }[]
}

/** Reads a set of tagged sentences: gzipped JSON lines, each `{ sents: [{ toks, tags }] }` with IOB2 tags (WikiGold: Balasuriya et al. 2009, CC BY 4.0). */
export function readMarked(file: string): MarkedSentence[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)
  return lines.flatMap((line) => {
    const { sents } = JSON.parse(line) as { sents: { toks: string[]; tags: string[] }[] }
    return sents.map(joinTokens)
  })
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]%]|['’]s|n't|'|'')/
const NO_SPACE_AFTER = /[([$]$/

function joinTokens({ toks, tags }: { toks: string[]; tags: string[] }): MarkedSentence {
  let text = ''
  const names: { start: number; end: number; tag: string }[] = []
  toks.forEach((token, index) => {
    const written = token === '``' ? '“' : token === "''" ? '”' : token
    if (text && !NO_SPACE_BEFORE.test(token) && !NO_SPACE_AFTER.test(text) && !text.endsWith('“')) text += ' '
    const start = text.length
    text += written
    const tag = tags[index] ?? 'O'
    const last = names.at(-1)
    if (tag.startsWith('B-') || (tag.startsWith('I-') && !last))
      names.push({ start, end: text.length, tag: tag.slice(2) })
    else if (tag.startsWith('I-') && last) last.end = text.length
  })
  return { text, names }
}
