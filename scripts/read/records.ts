import type { Article } from '../model/article.ts'
import { allWell, Problem } from '../model/problem.ts'
import type { ArticleFormat, Source } from '../model/source.ts'
import { decode, sniff } from './charset.ts'
import { enclose } from './enclosed.ts'
import type { Reader, Reading } from './reader.ts'

/** JSON lines, one article a line, in the streaming format or with the usual names of its fields. */
export function createRecordsReader(readWords: (source: Source) => Reading | Promise<Reading>): Reader {
  return {
    kind: 'JSON lines',
    recognises: ({ format, bytes }) => format === undefined && /^\s*\{\s*"/.test(sniff(bytes)),
    read: async (source) => {
      const articles: (Article | Problem)[] = []
      for (const [index, line] of decode(source.bytes, source.contentType).split('\n').entries()) {
        if (line.trim() === '') continue
        try {
          articles.push(...(await readRecord(source, line, index + 1, readWords)))
        } catch (error) {
          if (!(error instanceof Problem)) throw error
          articles.push(error)
        }
      }
      return articles
    },
  }
}

const WORDS: readonly (readonly [field: string, format: ArticleFormat | undefined])[] = [
  ['content_html', 'html'],
  ['html', 'html'],
  ['markdown', 'markdown'],
  ['content', undefined],
  ['body', undefined],
  ['text', 'text'],
  ['content_text', 'text'],
]

async function readRecord(
  source: Source,
  line: string,
  number: number,
  readWords: (source: Source) => Reading | Promise<Reading>,
) {
  const record = parseLine(source.name, line, number)
  const text = (...fields: readonly string[]) =>
    fields.map((field) => record[field]).find((value): value is string => typeof value === 'string' && value !== '')
  const words = WORDS.find(([field]) => text(field))
  if (!words)
    throw new Problem(
      { file: source.name, line: number, field: 'content' },
      'bad-record',
      'expected the words of an article under “content”, “html” or “text”, found none',
    )
  const content = text(words[0]) ?? ''
  const stated = text('format')
  const format = isFormat(stated)
    ? stated
    : (words[1] ?? (/<(p|div|html|article)[\s>]/i.test(content) ? 'html' : 'text'))
  const url = text('url', 'link')
  const articles = allWell(
    await readWords({
      name: source.name,
      bytes: new TextEncoder().encode(content),
      contentType: 'text/plain; charset=utf-8',
      format,
      stated: source.stated,
      ...(url && { url }),
    }),
  )
  const enclosed = {
    carrier: `record in line ${number}`,
    title: text('title', 'headline'),
    deck: text('deck', 'description', 'summary'),
    date: text('date', 'published', 'date_published', 'publishedAt', 'pubDate'),
    authors: readAuthors(record.authors ?? record.author),
    source: text('source', 'publisher', 'site'),
    url,
    language: text('language', 'lang'),
    id: text('id', 'guid', '_id'),
  }
  return articles.map((article) => enclose(source, enclosed, article))
}

function isFormat(format: string | undefined): format is ArticleFormat {
  return format === 'text' || format === 'html' || format === 'markdown'
}

function readAuthors(value: unknown): readonly string[] | undefined {
  const names = (Array.isArray(value) ? value : [value]).filter(
    (name): name is string => typeof name === 'string' && name.trim() !== '',
  )
  return names.length > 0 ? names : undefined
}

function parseLine(file: string, line: string, number: number): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch (error) {
    throw new Problem({ file, line: number }, 'bad-json', `is not JSON: ${(error as Error).message}`)
  }
  throw new Problem({ file, line: number }, 'bad-record', 'expected an object a line')
}
