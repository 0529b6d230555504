/** The HTML of a post as its theme would show it: without the editor's block comments, with shortcodes resolved, and with paragraphs where the classic editor leaves blank lines. */
export function postHtml(content: string): string {
  const steps = [dropBlockComments, readCaptions, readEmbeds, dropShortcodes, markParagraphs]
  return steps.reduce((html, step) => step(html), content.replace(/\r\n?/g, '\n'))
}

/** `<!-- wp:paragraph {"align":"center"} -->` */
function dropBlockComments(html: string): string {
  return html.replace(/<!--\s*\/?wp:[\s\S]{0,5000}?-->/g, '').replace(/<!--(more|nextpage)[^>]{0,200}-->/g, '')
}

/** `[caption id="attachment_5" align="left"]<img src="…"> The words[/caption]` */
function readCaptions(html: string): string {
  return html.replace(/\[caption[^\]]{0,500}\]([\s\S]{0,5000}?)\[\/caption\]/g, (_, inside: string) => {
    const image = /(<a [^>]*>\s*)?<img[^>]*>(\s*<\/a>)?/.exec(inside)?.[0] ?? ''
    return `\n\n<figure>${image}<figcaption>${inside.replace(image, '').trim()}</figcaption></figure>\n\n`
  })
}

/** `[embed]https://…[/embed]`, `[youtube https://…]`: the address stays as a link. */
function readEmbeds(html: string): string {
  return html
    .replace(/\[embed[^\]]*\]\s*(https?:[^\s[\]<>"]+)\s*\[\/embed\]/g, '\n\n<a href="$1">$1</a>\n\n')
    .replace(/\[(?:youtube|vimeo|tweet|soundcloud)[\s=]+"?(https?:[^\s\]"<>]+)[^\]]*\]/g, '\n\n<a href="$1">$1</a>\n\n')
}

/** `[gallery ids="1,2"]` goes; `[box]words[/box]` leaves its words. A bracket with ordinary words in it, `[sic]`, stays. */
function dropShortcodes(html: string): string {
  return html.replace(
    /\[\/?[a-z][a-z0-9_-]*(?:\s+[a-z_-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s\]]+))+\s*\/?\]|\[\/[a-z][a-z0-9_-]*\]|\[(?:gallery|toc|playlist|audio|video|more)\]/gi,
    '',
  )
}

const BLOCK = /<(p|div|ul|ol|table|blockquote|h[1-6]|figure|pre|section)[\s>]/i

/** Blank lines part paragraphs where the post has no block elements around them. */
function markParagraphs(html: string): string {
  return html
    .split(/\n{2,}/)
    .map((part) => (part.trim() === '' || BLOCK.test(part) ? part : `<p>${part.trim().replace(/\n/g, '<br>')}</p>`))
    .join('\n')
}
