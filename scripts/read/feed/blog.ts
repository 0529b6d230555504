import type { FeedOf } from './entry.ts'

type Entry = NonNullable<FeedOf<'atom'>['entries']>[number]

/** By a category of this scheme Blogger says what an entry of its export is: `…/2008/kind#post`. */
export const KIND = 'http://schemas.google.com/g/2005#kind'

const KINDS = new Set(['post', 'page', 'comment', 'template', 'settings'])

/** What a blog's export says that an entry is, in lower case: `post`, `page`, `comment`, `template`; undefined in any other feed. */
function kindOf({ categories = [] }: Entry): string | undefined {
  const kinds = categories.filter(({ scheme }) => scheme === KIND).map(({ term }) => term?.split('#')[1])
  return kinds.find((kind) => kind !== undefined && KINDS.has(kind))
}

/** Whether an entry is an article: an export of Blogger's holds the readers' comments, the design and the settings in the same way, and pages, which are asked for. */
export function isArticle(entry: Entry, wantsPages: boolean): boolean {
  const kind = kindOf(entry)
  if (hasKind(entry, 'soft_trashed')) return false
  return kind === undefined || kind === 'post' || (kind === 'page' && wantsPages)
}

/** Not published yet, by RFC 5023 or by Blogger. */
export function isDraft(entry: Entry): boolean {
  return entry.app?.control?.draft === true || hasKind(entry, 'draft')
}

function hasKind({ categories = [] }: Entry, kind: string): boolean {
  return categories.some(({ scheme, term }) => scheme === KIND && term === `#${kind}`)
}
