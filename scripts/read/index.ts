import type { Article } from '../model/article.ts'
import type { Source } from '../model/source.ts'
import { htmlReader } from './html/index.ts'
import { markdownReader } from './markdown.ts'
import { textReader } from './text/index.ts'

/** Reads one kind of source. */
export interface Reader {
  /** As messages call it: `saved page`, `feed`. */
  readonly kind: string
  /** Tells by content, never by file name, whether the source is of this kind. */
  recognises(source: Source): boolean
  /** Gives the articles in the source, in its order. Throws a Problem when it cannot be read. */
  read(source: Source): readonly Article[] | Promise<readonly Article[]>
}

/** Asked in this order; copied text comes last because anything can be it. */
export const readers: readonly Reader[] = [htmlReader, markdownReader, textReader]

/** The articles that a source holds. */
export async function read(source: Source): Promise<readonly Article[]> {
  const reader = readers.find((candidate) => candidate.recognises(source)) ?? textReader
  return reader.read(source)
}
