import type { Token } from 'markdown-it'
import { notesOf } from '../../catalogue/own/notes.ts'
import type { OwnPage } from '../../catalogue/own/pages.ts'
import type { Content } from '../../content/index.ts'
import { createMarkdown } from '../../markdown/markdown.ts'
import { ownPicture } from '../../model/picture.ts'

const markdown = createMarkdown()

/** The pictures of `content/static` that pages show, by their paths there: those that bodies and heads of stories name. Links are settled before. */
export function listShown(content: Content, own: readonly OwnPage[]): ReadonlySet<string> {
  const { stories, site } = content
  const bodies = [...stories, ...notesOf(content, own)].map(({ body }) => body)
  return new Set([
    ...[...bodies, site.look.footer ?? ''].filter((body) => body.includes('![')).flatMap(picturesOf),
    ...stories.flatMap(({ image }) => (image && ownPicture(image.url)) ?? []),
  ])
}

function picturesOf(body: string): readonly string[] {
  return markdown
    .parse(body, {})
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === 'image')
    .flatMap((token) => ownPicture(sourceOf(token)) ?? [])
}

function sourceOf(token: Token): string {
  return String(token.attrGet('src') ?? '')
}
