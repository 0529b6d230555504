import type { Article } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'

/** What became of each part of a source, in its order: an article, or why that part is none. */
export type Reading = readonly (Article | Problem)[]

/** Reads one kind of source. */
export interface Reader {
  /** As messages call it: `saved page`, `feed`. */
  readonly kind: string
  /** Tells by content whether the source is of this kind; a file's name counts only where words alone cannot tell, as in a note without a mark. */
  recognises(source: Source): boolean
  /** Gives the articles in the source; one that cannot be read is a Problem in its place. Throws a Problem when nothing of the source can be read. */
  read(source: Source): Reading | Promise<Reading>
}
