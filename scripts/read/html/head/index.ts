import type { Document } from 'domhandler'
import type { Head } from '../../../model/article.ts'
import type { Source } from '../../../model/source.ts'
import { headFromStated } from '../../stated.ts'

/** What a page says of its article: title, authors, dates, publisher. */
export function readHead(_document: Document, source: Source): Head {
  return headFromStated(source.stated)
}
