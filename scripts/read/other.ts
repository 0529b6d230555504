import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { decode, sniff } from './charset.ts'
import { beginsAsHtml } from './html/begins.ts'
import type { Reader } from './reader.ts'
import { rootOf } from './xml.ts'

type Kind = readonly [what: string, advice: string]

const others: {
  readonly elements: Readonly<Record<string, Kind>>
  readonly beginnings: readonly (readonly [beginning: string, what: string, advice: string])[]
} = parse(readFileSync(new URL('./data/others.yaml', import.meta.url), 'utf8'))

const UNKNOWN: Kind = ['XML that is no feed, export or page', 'add the article’s text or page instead']
const ADDRESSES: Kind = ['a list of addresses and no article', 'add them by themselves: npm run add -- ADDRESS…']

/** What has no article in it or none that could be read right: it is refused with what to do, and never becomes a story of raw markup. */
export const otherReader: Reader = {
  kind: 'other',
  recognises: ({ format, bytes }) => format === undefined && kindOf(sniff(bytes)) !== undefined,
  read: (source) => {
    throw refuse(source, kindOf(sniff(source.bytes)) ?? UNKNOWN)
  },
}

function kindOf(beginning: string): Kind | undefined {
  const text = beginning.trimStart()
  const begun = others.beginnings.find(([words]) => text.toLowerCase().startsWith(words.toLowerCase()))
  if (begun) return [begun[1], begun[2]]
  if (isAddresses(text)) return ADDRESSES
  const root = rootOf(text)
  if (root === undefined || root.toLowerCase() === 'html') return undefined
  const known = others.elements[root]
  if (known) return known
  return /^<\?xml\s/.test(text) || (!beginsAsHtml(text) && isMarkup(text, root)) ? UNKNOWN : undefined
}

/** Text may begin with a word in angle brackets; markup goes on with more of it. */
function isMarkup(text: string, root: string): boolean {
  return text.includes(`</${root}>`) || (text.match(/<\/?[A-Za-z][\w:.-]*[^<>]{0,500}>/g)?.length ?? 0) >= MOST_IN_TEXT
}

const MOST_IN_TEXT = 6

/** Whether there is nothing but addresses, one a line, with notes after `#`. The last line of a beginning may be cut off. */
function isAddresses(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return lines.length > 0 && lines.every((line) => /^\s*(?:[-*]\s+)?<?https?:\/\/[^\s<>]+>?\s*$/i.test(line))
}

const SHOWN = 3

function refuse({ name, bytes, contentType }: Source, [what, advice]: Kind): Problem {
  const text = advice.includes('ADDRESS') ? decode(bytes, contentType) : ''
  const addresses = [...text.matchAll(/(?:xmlUrl="|href="|<loc>\s*|^URL=|^\s*(?:[-*]\s+)?<?)(https?:\/\/[^\s"<>]+)/gim)]
  const [first, ...further] = addresses.slice(0, SHOWN).map(([, address]) => address)
  const told =
    first && advice.replace(/ADDRESS…?/, [first, ...further, ...(addresses.length > SHOWN ? ['…'] : [])].join(' '))
  return new Problem({ file: name }, 'no-article', `is ${what}; ${told ?? advice}`)
}
