import { bylineOf, furnitureOf, printedDay } from '../furniture.ts'
import type { Part, Truth } from '../truth.ts'

/** Text as HTML writes it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** The body as a paper's markup. */
export function bodyHtml({ body }: Truth): string {
  return body.map(partHtml).join('\n')
}

/** One part of a body as a paper's markup. */
export function partHtml(part: Part): string {
  if ('p' in part) return `<p>${escapeHtml(part.p)}</p>`
  if ('h' in part) return `<h2>${escapeHtml(part.h)}</h2>`
  if ('list' in part) return `<ul>${part.list.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
  if ('quote' in part)
    return `<blockquote>${part.quote.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</blockquote>`
  if ('table' in part) {
    const rows = part.table.map((row, at) => {
      const cell = at === 0 ? 'th' : 'td'
      return `<tr>${row.map((text) => `<${cell}>${escapeHtml(text)}</${cell}>`).join('')}</tr>`
    })
    return `<table>${rows.join('')}</table>`
  }
  const { src, alt, caption } = part.figure
  return `<figure><img src="${src}" alt="${escapeHtml(alt)}" width="800" height="450"><figcaption>${escapeHtml(caption)}</figcaption></figure>`
}

/** Headline, deck, byline and day as a page shows them. */
export function headHtml(truth: Truth): string {
  const deck = truth.deck ? `<p class="deck">${escapeHtml(truth.deck)}</p>\n` : ''
  return `<h1>${escapeHtml(truth.title)}</h1>
${deck}<p class="byline">${escapeHtml(bylineOf(truth))}</p>
<time datetime="${truth.date}">${printedDay(truth)}</time>`
}

/** Menus above an article, and what follows it, as a page has them. */
export function chromeHtml(truth: Truth): { readonly before: string; readonly after: string } {
  const { before, after } = furnitureOf(truth)
  const [share, related, story, comment, ...rest] = after
  return {
    before: `<header><a class="logo" href="/">${escapeHtml(truth.paper)}</a><nav><ul>${before.map((text) => `<li><a href="/${before.indexOf(text)}">${text}</a></li>`).join('')}</ul></nav></header>`,
    after: `<div class="share"><a href="#">${share}</a></div>
<aside class="related"><h3>${related}</h3><ul><li><a href="/w">${story}</a></li></ul></aside>
<section id="comments"><h3>${comment}</h3><form><textarea></textarea><p>${rest[0]}</p></form></section>
<footer><ul>${rest.map((text) => `<li><a href="/x">${text}</a></li>`).join('')}</ul></footer>`,
  }
}

/** A whole document around an article. */
export function document(truth: Truth, head: string, content: string): string {
  return `<!doctype html>
<html lang="${truth.language}">
<head>
<title>${escapeHtml(truth.title)} | ${escapeHtml(truth.paper)}</title>
${head}
</head>
<body>
${content}
</body>
</html>
`
}
