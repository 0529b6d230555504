import { decodeHTML } from 'entities'
import type { Step } from './step.ts'

const UNSHOWN =
  /<(script|style|iframe|object|noscript|template|svg|form|select|button)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$(?![\s\S]))/gi
const TAG = /<(\/?)([a-z][\w:-]*)((?:\s+(?:[^\s"'<>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?))*)\s*(\/?)>/gi
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g
const MARKS: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  cite: '*',
  s: '~~',
  del: '~~',
  strike: '~~',
}

/** Tags among a paragraph's words as Markdown has them; all others go, and their words stay. Nothing in one may run. */
export const readInlineHtml: Step = (text, leave) => {
  if (!/<[a-z/]/i.test(text)) return text
  const links: (string | undefined)[] = []
  return text
    .replace(UNSHOWN, (element, name: string) => {
      leave(element, `“${name.toLowerCase()}” element`)
      return ''
    })
    .replace(TAG, (_, closing: string, written: string, attributes: string) => {
      const name = written.toLowerCase()
      const mark = MARKS[name]
      if (mark) return mark
      if (name === 'br') return '\\\n'
      if (name === 'img' && !closing) return picture(attributesIn(attributes))
      if (name !== 'a') return ''
      if (!closing) {
        const href = attributesIn(attributes).get('href')
        links.push(href && /^(?:https?:|mailto:)/i.test(href) ? href : undefined)
        return links.at(-1) ? '[' : ''
      }
      const href = links.pop()
      return href ? `](${destination(href)})` : ''
    })
}

function attributesIn(written: string): ReadonlyMap<string, string> {
  return new Map(
    [...written.matchAll(ATTRIBUTE)].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      decodeHTML(values.find((value) => value !== undefined) ?? ''),
    ]),
  )
}

function picture(attributes: ReadonlyMap<string, string>): string {
  const src = attributes.get('src')
  if (!src) return ''
  const title = attributes.get('title')?.replaceAll('"', '”')
  return `![${(attributes.get('alt') ?? '').replace(/[[\]\n]/g, ' ')}](${destination(src)}${title ? ` "${title}"` : ''})`
}

function destination(address: string): string {
  return address.replace(/[\s()<>\\]/g, (character) =>
    character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character),
  )
}
