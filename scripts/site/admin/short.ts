import type { Content } from '../../content/index.ts'
import { Problem } from '../../model/problem.ts'
import type { LeftAlone } from './config.ts'

/** A key that files of a kind state in another form than the editor's, which would lose it on saving. */
export interface Short {
  readonly kind: 'story' | 'actor' | 'storyline'
  readonly key: string
  /** Those files. */
  readonly files: readonly string[]
}

/** Such keys of all files. */
export function findShort({ stories, actors, storylines }: Content): readonly Short[] {
  const found = new Map<string, { kind: Short['kind']; key: string; files: string[] }>()
  const kinds = { story: stories, actor: actors, storyline: storylines } as const
  for (const kind of ['story', 'actor', 'storyline'] as const)
    for (const { file, short = [] } of kinds[kind])
      for (const key of short) {
        const known = found.get(`${kind} ${key}`) ?? { kind, key, files: [] }
        known.files.push(file)
        found.set(`${kind} ${key}`, known)
      }
  return [...found.values()]
}

/** What forms leave alone, so that it stays in all files as it is written. */
export function leaveAlone(short: readonly Short[]): LeftAlone {
  const kinds = new Map<string, string[]>()
  for (const { kind, key } of short) kinds.set(kind, [...(kinds.get(kind) ?? []), key])
  return kinds
}

export function tellShort({ key, files: [file = '', ...more] }: Short): Problem {
  const others = more.length > 0 ? `, as in ${more.length} more` : ''
  const message = `is stated in a form that the web editor does not have${others}, so that it leaves the key alone in all files; docs/site.md, under cms.yaml, says how to write it`
  return new Problem({ file, field: key }, 'not-in-editor', message, 'warning')
}
