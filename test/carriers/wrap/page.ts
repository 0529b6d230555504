import { type Carrier, fileOf } from '../carrier.ts'
import { addressOf, type Truth } from '../truth.ts'
import { bodyHtml, chromeHtml, document, escapeHtml, headHtml } from './html.ts'

const UTF8 = '<meta charset="utf-8">'

/** The article alone, in its element. */
export function articleHtml(truth: Truth): string {
  return `<article>\n${headHtml(truth)}\n<div class="article-body">\n${bodyHtml(truth)}\n</div>\n</article>`
}

function withChrome(truth: Truth, content: string): string {
  const { before, after } = chromeHtml(truth)
  return `${before}\n<main>\n${content}\n</main>\n${after}`
}

/** What a page says of its article for other programs. */
function metaTags(truth: Truth): string {
  const authors = truth.authors.map((name) => `<meta name="author" content="${escapeHtml(name)}">`)
  return [
    UTF8,
    `<meta property="og:type" content="article">`,
    `<meta property="og:title" content="${escapeHtml(truth.title)}">`,
    `<meta property="og:site_name" content="${escapeHtml(truth.paper)}">`,
    ...(truth.deck ? [`<meta property="og:description" content="${escapeHtml(truth.deck)}">`] : []),
    `<meta property="article:published_time" content="${truth.date}T09:30:00+00:00">`,
    ...authors,
    `<link rel="canonical" href="${addressOf(truth)}">`,
  ].join('\n')
}

function linkedData(truth: Truth): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: truth.title,
    ...(truth.deck && { description: truth.deck }),
    datePublished: `${truth.date}T09:30:00+00:00`,
    author: truth.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: truth.paper },
    mainEntityOfPage: addressOf(truth),
  }
  return `${UTF8}\n<script type="application/ld+json">${JSON.stringify(data)}</script>`
}

function ampDocument(truth: Truth): string {
  const head = `${linkedData(truth)}
<script async src="https://cdn.ampproject.org/v0.js"></script>
<link rel="canonical" href="${addressOf(truth)}">
<style amp-boilerplate>body{animation:none}</style>`
  const content = articleHtml(truth).replace(/<img ([^>]*)>/g, '<amp-img layout="responsive" $1></amp-img>')
  return document(truth, head, withChrome(truth, content)).replace('<html ', '<html amp ')
}

function singleFile(truth: Truth): string {
  const head = `${metaTags(truth)}\n<style>:root{--sf-img-1:url("data:image/gif;base64,R0lGODlhAQABAAAAACw=")}</style>`
  const page = document(truth, head, withChrome(truth, articleHtml(truth)))
  const saved = `<!--
 Page saved with SingleFile 
 url: ${addressOf(truth)} 
 saved date: Sat Nov 21 2026 10:00:00 GMT+0100 (Central European Standard Time)
-->`
  return page.replace('<!doctype html>', `<!DOCTYPE html> ${saved}`)
}

/** The body as old pages have it: one cell of a table, lines broken twice between paragraphs. */
function oldPage(truth: Truth): string {
  const words = bodyHtml(truth)
    .replace(/<p>([\s\S]*?)<\/p>\n?/g, '$1<br><br>\n')
    .replace(/<h2>([\s\S]*?)<\/h2>/g, '<b>$1</b><br><br>')
  const { before, after } = chromeHtml(truth)
  return document(
    truth,
    UTF8,
    `<table width="100%"><tr><td>${before}</td></tr><tr><td><font face="Verdana">${headHtml(truth)}<br><br>${words}</font></td></tr><tr><td>${after}</td></tr></table>`,
  )
}

function page(name: string, write: (truth: Truth) => string, carries?: Carrier['carries']): Carrier {
  return {
    name: `page/${name}`,
    wrap: (truth) => fileOf(`${truth.id}.html`, write(truth)),
    ...(carries && { carries }),
  }
}

const hasOnlyParagraphs = ({ body }: Truth) => body.every((part) => 'p' in part || 'h' in part)

export const pages: readonly Carrier[] = [
  page('bare', (truth) => document(truth, UTF8, `${headHtml(truth)}\n${bodyHtml(truth)}`)),
  page('article with metadata', (truth) => document(truth, metaTags(truth), articleHtml(truth))),
  page('with chrome', (truth) => document(truth, metaTags(truth), withChrome(truth, articleHtml(truth)))),
  page('with chrome and linked data', (truth) =>
    document(truth, linkedData(truth), withChrome(truth, articleHtml(truth))),
  ),
  page('with chrome and nothing said', (truth) => document(truth, UTF8, withChrome(truth, articleHtml(truth)))),
  page('sections', (truth) =>
    document(
      truth,
      metaTags(truth),
      withChrome(truth, articleHtml(truth).replace(/<p>/g, '<section><p>').replace(/<\/p>/g, '</p></section>')),
    ),
  ),
  page('divisions for paragraphs', (truth) =>
    document(
      truth,
      metaTags(truth),
      withChrome(truth, articleHtml(truth).replace(/<p>/g, '<div class="par">').replace(/<\/p>/g, '</div>')),
    ),
  ),
  page('old, with line breaks', oldPage, hasOnlyParagraphs),
  page('AMP', ampDocument),
  page('SingleFile', singleFile),
]

/** A page's whole source, for carriers that carry pages. */
export function pageSource(truth: Truth): string {
  return document(truth, metaTags(truth), withChrome(truth, articleHtml(truth)))
}
