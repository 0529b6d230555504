/** What the name of a note's file says. */
export interface FileName {
  /** `2022-05-30`, as Jekyll and daily notes begin. */
  readonly date: string | undefined
  /** A title in words, as Obsidian and Notion name notes. */
  readonly title: string | undefined
  /** The same from a name that was made for addresses: `silent-spring`. */
  readonly slugTitle: string | undefined
}

const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?|mdx|qmd|rmd)$/i
const DATED = /^(\d{4})[-._ ]?(\d{2})[-._ ]?(\d{2})(?=$|[-_. ])[-_. ]*/
/** Notion ends names with the page's id. */
const NOTION_ID = /\s+[\da-f]{32}$/i
/** Names that tools give to any note. */
const NAMELESS =
  /^(?:_?index|readme|untitled(?:[ -]?\d+)?|note|new note|new page|page|post|article|document|draft|unbenannt|sans titre|sin título|sem título)$/i

/** Whether a file's name says that it is Markdown. */
export function isMarkdownName(name: string): boolean {
  return MARKDOWN.test(name)
}

/** Day and title in a file's name; of `index.md`, as Hugo names it, in its folder's. */
export function readFileName(name: string): FileName {
  if (!isMarkdownName(name) || /^https?:/i.test(name))
    return { date: undefined, title: undefined, slugTitle: undefined }
  const parts = name.split(/[\\/]/)
  const own = (parts.at(-1) ?? '').replace(MARKDOWN, '')
  const base = /^_?index(?:\.[a-z]{2})?$/i.test(own) ? (parts.at(-2) ?? '') : own
  const [dated = '', year, month, day] = DATED.exec(base) ?? []
  const isDay = dated !== '' && !Number.isNaN(Date.parse(`${year}-${month}-${day}`))
  const rest = (isDay ? base.slice(dated.length) : base).replace(NOTION_ID, '').trim()
  const isNamed = rest !== '' && !NAMELESS.test(rest) && /\p{L}/u.test(rest)
  const inWords =
    isNamed && (/\s/.test(rest) || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(rest))
  return {
    date: isDay ? `${year}-${month}-${day}` : undefined,
    title: inWords ? rest : undefined,
    slugTitle: isNamed && !inWords && /[-_]/.test(rest) ? fromSlug(rest) : undefined,
  }
}

function fromSlug(slug: string): string {
  const words = slug.replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
