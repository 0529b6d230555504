import MarkdownIt, { type MarkdownIt as Markdown } from 'markdown-it'

const SAFE_LINK = /^(https?:|mailto:|\/|#|\.{0,2}\/|[^:]*$)/i

/**
 * The one Markdown dialect of Dateline: CommonMark with tables and strikethrough, no HTML.
 * Off are the rules that misread news: indented and inline code (wire copy opens its quotations with two grave accents),
 * and underlined headings (a row of dashes under a line is a separator).
 */
export function createMarkdown(): Markdown {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
  markdown.disable(['code', 'backticks', 'lheading'])
  markdown.validateLink = (url) => SAFE_LINK.test(url.trim())
  return markdown
}
