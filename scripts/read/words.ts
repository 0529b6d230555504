import { decodeHTMLStrict } from 'entities'

/** Escaping within escaping is met three deep. */
const MOST_TIMES = 4
const BREAKING =
  'address|article|blockquote|br|center|dd|div|dl|dt|figure|footer|h[1-6]|header|hr|img|li|main|ol|p|pre|section|table|td|th|tr|ul'
const JOINING =
  'a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|nobr|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|wbr'
/** Each with a value: `a <b and c> d` is no tag. */
const ATTRIBUTES = `(?:\\s{1,9}[\\w:-]{1,40}=(?:"[^"<>]{0,900}"|'[^'<>]{0,900}'|[^\\s"'<>]{1,900}))*`
const BREAK = new RegExp(`</?(?:${BREAKING})${ATTRIBUTES}\\s?/?>`, 'gi')
const JOIN = new RegExp(`</?(?:${JOINING})${ATTRIBUTES}\\s?/?>`, 'gi')
const COMMENT = /<!--[\s\S]{0,1000}?-->/g
/** Soft hyphens and marks of width zero that are not part of any spelling. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g

/** What a reader sees of a title, a name or a summary: entities as their characters however often they were escaped, tags out, `<` kept where it opens none. */
export function wordsOf(html: string): string {
  let text = html
  for (let times = 0; times < MOST_TIMES; times++) {
    const before = text
    text = decodeHTMLStrict(withoutTags(text))
    if (text === before) break
  }
  return withoutTags(text).replace(UNSEEN, '').replace(/\s+/g, ' ').trim()
}

function withoutTags(html: string): string {
  return html.replace(COMMENT, '').replace(BREAK, ' ').replace(JOIN, '')
}

/** Whether a text has tags of HTML. */
export function hasTags(text: string): boolean {
  return text.search(BREAK) >= 0 || text.search(JOIN) >= 0
}
