import type { Article } from '../model/article.ts'
import type { Source } from '../model/source.ts'

/** Reads one kind of source. */
export interface Reader {
  /** As messages call it: `saved page`, `feed`. */
  readonly kind: string
  /** Tells by content, never by file name, whether the source is of this kind. */
  recognises(source: Source): boolean
  /** Gives the articles in the source, in its order. Throws a Problem when it cannot be read. */
  read(source: Source): readonly Article[] | Promise<readonly Article[]>
}
