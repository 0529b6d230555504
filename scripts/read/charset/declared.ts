import { known } from './bytes.ts'

/** Where markup names its encoding: `<meta charset=…>`, `<meta … content="…; charset=…">`, `<?xml … encoding="…"?>`. */
const META = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)/i
const XML = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']\s*([\w:.-]+)/i
const SEARCHED = 4096

/** The encodings that a source claims, most trusted first: the header it came with, then its own markup (HTML, section 13.2.3.2). */
export function declaredEncodings(bytes: Uint8Array, contentType: string | undefined): readonly string[] {
  const beginning = Buffer.from(bytes.subarray(0, SEARCHED)).toString('latin1')
  const isMarkup = beginning.trimStart().startsWith('<')
  const labels = [
    /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(contentType ?? '')?.[1],
    isMarkup ? XML.exec(beginning)?.[1] : undefined,
    isMarkup ? META.exec(beginning)?.[1] : undefined,
  ]
  // What could be searched as ASCII is not in UTF-16, whatever it says.
  return labels.flatMap((label) => known(label) ?? []).filter((encoding) => !encoding.startsWith('utf-16'))
}
