import { KIND } from './blog.ts'

/** XML of a feed as its maker meant it, where many makers err in the same ways. */
export function mendFeed(xml: string): string {
  return [dropJunk, nameKinds, nameTexts, wrapMarkup].reduce((mended, step) => step(mended), xml)
}

const ROOT = /<(?:[\w-]{1,20}:)?(?:rss|feed|RDF)(?=[\s>])/i
const PROLOG = /<\?xml\s/

/** What a program printed before the feed began, such as a warning. */
function dropJunk(xml: string): string {
  const root = ROOT.exec(xml)?.index ?? 0
  const prolog = PROLOG.exec(xml)?.index ?? root
  return xml.slice(Math.min(prolog, root))
}

/** What Google's own takeout of a blog says of an entry, as Blogger's exports said it before. */
const KIND_OF_ENTRY = /<blogger:(?:type|status)>\s*(\w{1,40})\s*<\/blogger:(?:type|status)>/g

function nameKinds(xml: string): string {
  if (!xml.slice(0, LONGEST_HEAD).includes('xmlns:blogger')) return xml
  return xml.replace(KIND_OF_ENTRY, (_, kind: string) => `<category scheme="${KIND}" term="#${kind.toLowerCase()}"/>`)
}

/** Elements outside every standard that hold the whole text, as Yandex asks for them, or as some makers write `content`. */
const WHOLE_TEXTS = /<(\/?)(?:yandex:full-text|full-?text|turbo:content|xhtml:body|xhtml:div)(\s[^>]{0,500})?>/gi
const PLAIN_CONTENT = /<(\/?)content(\s[^>]{0,500})?>/gi

function nameTexts(xml: string): string {
  if (!/<rss[\s>]/i.test(xml.slice(0, LONGEST_HEAD)) || /<content:encoded[\s>]/i.test(xml)) return xml
  const named = xml.replace(WHOLE_TEXTS, '<$1content:encoded>')
  return named === xml ? xml.replace(PLAIN_CONTENT, '<$1content:encoded>') : named
}

const LONGEST_HEAD = 4096
const TEXTS = ['description', 'content:encoded', 'summary', 'content']

/** Markup that was written into a text without being escaped, of which a parser sees elements. XHTML in Atom is meant so. */
function wrapMarkup(xml: string): string {
  return TEXTS.reduce(wrapIn, xml)
}

function wrapIn(xml: string, name: string): string {
  const pieces: string[] = []
  let done = 0
  for (const match of xml.matchAll(new RegExp(`<${name}(\\s[^>]{0,500})?>`, 'g'))) {
    const start = match.index + match[0].length
    if (match.index < done || match[0].endsWith('/>')) continue
    const end = xml.indexOf(`</${name}>`, start)
    if (end < 0) break
    const inside = xml.slice(start, end)
    const isMeant = /type\s*=\s*["'](?:xhtml|application\/xhtml)/i.test(match[1] ?? '')
    if (!isMeant && /<[a-z!/]/i.test(inside) && !inside.includes('<![CDATA[')) {
      pieces.push(xml.slice(done, start), '<![CDATA[', inside.replaceAll(']]>', ']]&gt;'), ']]>')
      done = end
    }
  }
  return pieces.length === 0 ? xml : [...pieces, xml.slice(done)].join('')
}
