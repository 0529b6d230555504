/** One entry's own XML within the whole feed's, so that it can be parsed alone. */
export interface Part {
  readonly xml: string
  /** Where it begins in the file, from 1. */
  readonly line: number
  readonly title: string
  /** Whether the file ends in it. */
  readonly isCutOff: boolean
}

const ENTRY = /<((?:[\w-]{1,20}:)?(?:item|entry))(?=[\s>])/gi

/** It stands before each entry again. */
const LONGEST_HEAD = 64 * 1024

/** Each entry of a feed that cannot be parsed as a whole, with the feed's beginning before it and its end after. */
export function partsOf(xml: string): readonly Part[] {
  const starts = [...xml.matchAll(ENTRY)]
  const head = xml.slice(0, starts[0]?.index ?? 0)
  const tail = closingOf(head)
  if (head.length > LONGEST_HEAD) return []
  let [line, counted] = [1, 0]
  return starts.map((start, at) => {
    line += xml.slice(counted, start.index).split('\n').length - 1
    counted = start.index
    const next = starts[at + 1]?.index ?? xml.length
    const entry = xml.slice(start.index, next)
    const closing = `</${start[1]}>`
    const end = entry.lastIndexOf(closing)
    const title = /<title[^>]*>\s*(?:<!\[CDATA\[)?([^<\]]{0,200})/i.exec(entry)?.[1]?.trim() ?? ''
    return {
      xml: `${head}${end < 0 ? entry : entry.slice(0, end + closing.length)}${tail}`,
      line,
      title,
      isCutOff: end < 0 && at === starts.length - 1,
    }
  })
}

/** What closes the elements that are open where the entries begin. */
function closingOf(head: string): string {
  const open: string[] = []
  for (const [, slash, name = '', selfClosing] of head.matchAll(
    /<(\/?)([A-Za-z][\w:.-]{0,60})(?:[^>"']|"[^"]*"|'[^']*'){0,500}?(\/?)>/g,
  )) {
    if (selfClosing) continue
    if (slash) open.length = Math.max(0, open.lastIndexOf(name))
    else open.push(name)
  }
  return open
    .reverse()
    .map((name) => `</${name}>`)
    .join('')
}
