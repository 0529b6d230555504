import type { Element } from 'domhandler'
import { wordsOf } from '../words.ts'
import { field } from '../xml.ts'
import { metaOf } from './fields.ts'

/** A file that was uploaded for posts: a picture, a recording. */
export interface Attachment {
  readonly id: string
  /** The post that it was uploaded for. */
  readonly parent: string | undefined
  readonly url: string
  readonly title: string
  readonly alt: string
  readonly caption: string
}

/** What an item of type `attachment` tells; undefined when it has no address. */
export function readAttachment(item: Element): Attachment | undefined {
  const id = field(item, 'wp:post_id')
  const url = field(item, 'wp:attachment_url')
  if (!id || !url || !/^https?:\/\//i.test(url)) return undefined
  return {
    id,
    parent: field(item, 'wp:post_parent'),
    url,
    title: wordsOf(field(item, 'title') ?? ''),
    alt: wordsOf(metaOf(item).get('_wp_attachment_image_alt') ?? ''),
    caption: wordsOf(field(item, 'excerpt:encoded') ?? ''),
  }
}

/** An attachment as HTML: a figure with its caption, or a link to what is no picture. */
export function showAttachment({ url, title, alt, caption }: Attachment): string {
  if (!/\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i.test(new URL(url).pathname)) return link(url, title || url)
  const image = `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}">`
  return `\n\n<figure>${image}${caption && `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>\n\n`
}

/** A link in a paragraph of its own. */
export function link(url: string, words = url): string {
  return `\n\n<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>\n\n`
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
