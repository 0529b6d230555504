import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** How a language's papers say that they have put a story right; see `data/notes.yaml`. */
interface NoteWords {
  readonly labels: readonly string[]
  readonly notes: readonly string[]
  readonly this: readonly string[]
  readonly changed: readonly string[]
  readonly earlier: readonly string[]
}

const byLanguage = parse(readFileSync(new URL('./data/notes.yaml', import.meta.url), 'utf8')) as Readonly<
  Record<string, NoteWords>
>

/** The words of every language together: notes are rare, and their words are like no others. */
function all(part: keyof NoteWords): readonly string[] {
  return Object.values(byLanguage).flatMap((words) => words[part])
}

export const LABELS: ReadonlySet<string> = new Set(all('labels'))
export const NOTES: ReadonlySet<string> = new Set(all('notes'))
export const THIS = all('this')
export const CHANGED = all('changed')
export const EARLIER = all('earlier')
