import type { Content } from '../../content/index.ts'
import { addTo } from '../../model/groups.ts'
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
  return [...shortIn('story', stories), ...shortIn('actor', actors), ...shortIn('storyline', storylines)]
}

function shortIn(
  kind: Short['kind'],
  notes: readonly { readonly file: string; readonly short?: readonly string[] }[],
): readonly Short[] {
  const files = new Map<string, string[]>()
  for (const { file, short = [] } of notes) for (const key of short) addTo(files, key, file)
  return [...files].map(([key, files]) => ({ kind, key, files }))
}

/** What forms leave alone, so that it stays in all files as it is written. */
export function leaveAlone(short: readonly Short[]): LeftAlone {
  const kinds = new Map<string, string[]>()
  for (const { kind, key } of short) addTo(kinds, kind, key)
  return kinds
}

export function tellShort({ key, files: [file = '', ...more] }: Short): Problem {
  const others = more.length > 0 ? `, as in ${more.length} more` : ''
  const message = `is stated in a form that the web editor does not have${others}, so that it leaves the key alone in all files; docs/site.md, under cms.yaml, says how to write it`
  return new Problem({ file, field: key }, 'not-in-editor', message, 'warning')
}
