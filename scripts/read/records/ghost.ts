import { addTo } from '../../model/groups.ts'
import { isObject } from './fields.ts'

type Row = Readonly<Record<string, unknown>>

/** An export of Ghost's with the names of authors and tags put into its posts: it keeps them in tables of their own, tied by ids. Anything else as it is. */
export function joinGhost(value: unknown): unknown {
  if (!isObject(value)) return value
  const [database] = rowsOf(value.db)
  const tables = isObject(database?.data) ? database.data : undefined
  if (!tables || !Array.isArray(tables.posts)) return value
  const authorsOf = joinTables(rowsOf(tables.users), rowsOf(tables.posts_authors), 'author_id')
  const tagsOf = joinTables(rowsOf(tables.tags), rowsOf(tables.posts_tags), 'tag_id')
  const users = new Map(rowsOf(tables.users).map((user) => [user.id, user.name]))
  return {
    posts: rowsOf(tables.posts).map((post) => {
      const authors = authorsOf(post.id)
      const tags = tagsOf(post.id)
      const [own] = [users.get(post.author_id)].filter((name) => typeof name === 'string')
      return {
        ...post,
        ...(authors.length > 0 ? { authors } : own && { authors: [own] }),
        ...(tags.length > 0 && { tags }),
      }
    }),
  }
}

/** The names that belong to a post, in their order. */
function joinTables(named: readonly Row[], ties: readonly Row[], key: string): (post: unknown) => readonly string[] {
  const names = new Map(named.map(({ id, name }) => [id, name]))
  const byPost = new Map<unknown, Row[]>()
  for (const tie of ties) addTo(byPost, tie.post_id, tie)
  return (post) =>
    [...(byPost.get(post) ?? [])]
      .sort((a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0))
      .flatMap((tie) => {
        const name = names.get(tie[key])
        return typeof name === 'string' && !name.startsWith('#') ? [name] : []
      })
}

function rowsOf(value: unknown): readonly Row[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
