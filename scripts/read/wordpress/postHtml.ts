import { link } from './attachments.ts'
import { resolveShortcodes } from './shortcodes.ts'
import type { Site } from './site.ts'

/** The HTML of a post as its theme would show it: without the editor's block comments, with shortcodes resolved, and with paragraphs where the classic editor leaves blank lines. */
export function postHtml(content: string, site: Site, post: string | undefined): string {
  const steps: readonly ((html: string) => string)[] = [
    (html) => showReusable(html, site),
    dropBlockComments,
    readCaptions,
    (html) => resolveShortcodes(html, site, post),
    linkAddresses,
    markParagraphs,
  ]
  return steps.reduce((html, step) => step(html), content.replace(/\r\n?/g, '\n'))
}

/** `<!-- wp:block {"ref":123} /-->` shows a block that several posts use; one within another is shown too, a third not. */
function showReusable(html: string, { reusable }: Site): string {
  const REUSED = /<!--\s*wp:block\s*\{\s*"ref"\s*:\s*(\d{1,12})[^}]{0,500}\}\s*\/?-->/g
  const once = (text: string) => text.replace(REUSED, (_, id: string) => `\n\n${reusable.get(id) ?? ''}\n\n`)
  return once(once(html))
}

/** `<!-- wp:paragraph {"align":"center"} -->` */
function dropBlockComments(html: string): string {
  return html
    .replace(/<!--\s*\/?wp:[\s\S]{0,5000}?-->/g, '')
    .replace(/<!--(more|nextpage|noteaser)[^>]{0,200}-->/g, '\n\n')
}

/** `[caption id="attachment_5" align="left"]<img src="…"> The words[/caption]`, in older posts with the words as an attribute */
function readCaptions(html: string): string {
  return html.replace(
    /\[(?:wp_)?caption([^\]]{0,2000})\]([\s\S]{0,5000}?)\[\/(?:wp_)?caption\]/g,
    (_, attributes: string, inside: string) => {
      const image = /(<a [^>]*>\s*)?<img[^>]*>(\s*<\/a>)?/.exec(inside)?.[0] ?? ''
      const older = /\bcaption=(?:"([^"]*)"|'([^']*)')/.exec(attributes)
      const words = inside.replace(image, '').trim() || (older?.[1] ?? older?.[2] ?? '')
      return `\n\n<figure>${image}<figcaption>${words}</figcaption></figure>\n\n`
    },
  )
}

/** An address alone in its line, which WordPress shows as what stands there. */
function linkAddresses(html: string): string {
  return html.replace(/^[ \t]*(https?:\/\/[^\s<>"[\]]+)[ \t]*$/gm, (_, address: string) => link(address))
}

const BLOCK = /<(p|div|ul|ol|table|blockquote|h[1-6]|figure|pre|section)[\s>]/i

/** Blank lines part paragraphs where the post has no block elements around them. */
function markParagraphs(html: string): string {
  return html
    .split(/\n{2,}/)
    .map((part) => (part.trim() === '' || BLOCK.test(part) ? part : `<p>${part.trim().replace(/\n/g, '<br>')}</p>`))
    .join('\n')
}
