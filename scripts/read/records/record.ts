import type { Article } from '../../model/article.ts'
import { allWell, Problem } from '../../model/problem.ts'
import type { ArticleFormat, Source } from '../../model/source.ts'
import { countWords } from '../../model/wordCount.ts'
import { enclose } from '../enclosed.ts'
import { deckOf } from '../feed/texts.ts'
import { readFragment } from '../html/fragment.ts'
import { htmlOfPlain } from '../paragraphs.ts'
import { peopleOf } from '../people.ts'
import type { Reading } from '../reader.ts'
import { hasTags, wordsOf } from '../words.ts'
import { type Fields, fieldNames, find, findAll, foldName, isObject, textOf, type Writing } from './fields.ts'
import { standingOf } from './standing.ts'

/** Reads words that stand alone, as a source of their own. */
export type ReadWords = (source: Source) => Reading | Promise<Reading>

/** News APIs cut the words off and say how much is missing. */
const CUT_OFF = /(?:\[\+\d+ chars\]|\.\.\.|…|\[…\])\s*$/
const PAGE = /<(?:!doctype|html|body)[\s>]/i

/** The article of one record. Throws a Problem when it has no words, or they cannot be read. */
export async function readRecord(
  source: Source,
  fields: Fields,
  line: number,
  carrier: string,
  readWords: ReadWords,
): Promise<readonly Article[]> {
  const title = find(fields, 'title')
  const standing = standingOf(fields)
  if (standing === 'kept')
    throw new Problem(
      { file: source.name, line },
      'not-public',
      `“${title ?? find(fields, 'id')}” is not for the public, says its record, and was left out; make it public where it comes from and export it again`,
    )
  if (standing === 'other' && !source.wants?.pages) return []
  const url = find(fields, 'url')
  const words = findWords(fields) ?? findProse(fields) ?? findExcerpt(fields, url)
  if (!words)
    throw new Problem(
      { file: source.name, line, field: 'content' },
      'bad-record',
      'expected the words of an article under “content”, “html” or “text”, found none',
    )
  const articles = await readBody(source, words, title !== undefined, url, readWords)
  const text = articles.flatMap(({ blocks }) => blocks.map((block) => block.text)).join(' ')
  const image = find(fields, 'image')
  const enclosed = {
    carrier,
    title: title && wordsOf(title),
    deck: words.isExcerpt ? undefined : deckOf(text, [wordsOf(find(fields, 'deck') ?? '')]),
    date: find(fields, 'date'),
    updated: find(fields, 'updated'),
    authors: peopleOf(findAll(fields, 'authors')),
    source: find(fields, 'source'),
    url,
    language: find(fields, 'language'),
    section: wordsOf(find(fields, 'section') ?? ''),
    topics: findAll(fields, 'topics')
      .flatMap((topic) => topic.split(/\s*[,;]\s*/))
      .map(wordsOf)
      .filter(Boolean),
    id: find(fields, 'id'),
    draft: standing === 'draft',
    ...(image && /^https?:\/\//i.test(image) && { image: { url: image } }),
  }
  return articles.map((article) => ({
    ...enclose(source, enclosed, article),
    ...(words.isExcerpt && url && { excerpt: true }),
  }))
}

interface Words {
  readonly text: string
  readonly format: ArticleFormat
  readonly isExcerpt: boolean
}

function findWords(fields: Fields): Words | undefined {
  const stated = textOf(fields.get('format'))?.toLowerCase()
  for (const [name, writing] of fieldNames.words) {
    const text = textOf(fields.get(foldName(name)))
    if (text === undefined) continue
    const format = isFormat(stated) && (writing === 'any' || writing === stated) ? stated : formatOf(text, writing)
    return { text, format, isExcerpt: CUT_OFF.test(text.slice(-40)) }
  }
  return undefined
}

const SUMMARIES: ReadonlySet<string> = new Set(fieldNames.deck.map(foldName))
const LEAST_WORDS = 60

/** The longest text of a record that names its words as nobody else does; a summary's only where it is kept as a text with its own properties. */
function findProse(fields: Fields): Words | undefined {
  const texts = [...fields].flatMap(([name, value]) =>
    SUMMARIES.has(name) && !isObject(value) ? [] : (textOf(value) ?? []),
  )
  const [longest] = texts.sort((a, b) => b.length - a.length)
  if (longest === undefined || countWords(longest) < LEAST_WORDS || CUT_OFF.test(longest.slice(-40))) return undefined
  return { text: longest, format: formatOf(longest, 'any'), isExcerpt: false }
}

/** A record with nothing but a summary tells where the whole is. */
function findExcerpt(fields: Fields, url: string | undefined): Words | undefined {
  const text = find(fields, 'deck')
  return text !== undefined && url !== undefined ? { text, format: formatOf(text, 'any'), isExcerpt: true } : undefined
}

function formatOf(text: string, writing: Writing): ArticleFormat {
  if (writing !== 'any') return writing
  return hasTags(text) ? 'html' : 'text'
}

function isFormat(format: string | undefined): format is 'text' | 'html' | 'markdown' {
  return format === 'text' || format === 'html' || format === 'markdown'
}

/** With its title beside it, the text is the body alone; else, and when it is a whole page, it is read as if it came by itself. */
async function readBody(
  source: Source,
  { text, format }: Words,
  hasTitle: boolean,
  url: string | undefined,
  readWords: ReadWords,
): Promise<readonly Article[]> {
  const isBody = hasTitle && format !== 'markdown' && !(format === 'html' && PAGE.test(text))
  if (isBody) {
    const blocks = readFragment(format === 'html' ? text : htmlOfPlain(text), url)
    return [
      { name: source.name, format: 'fragment', head: {}, blocks, removed: [], warnings: [], stated: source.stated },
    ]
  }
  return allWell(
    await readWords({
      name: source.name,
      bytes: new TextEncoder().encode(text),
      contentType: 'text/plain; charset=utf-8',
      format,
      stated: source.stated,
      ...(url && { url }),
    }),
  )
}
