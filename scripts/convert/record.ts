import { canonicalTag } from '../model/languageTag.ts'
import { parseMoment } from '../model/moment.ts'
import { Problem } from '../model/problem.ts'
import type { ArticleFormat, Source, Stated } from '../model/source.ts'

const FORMATS: readonly string[] = ['text', 'html', 'markdown'] satisfies ArticleFormat[]

/** One line of the streaming format as a source. Throws a Problem that names the line and the field. */
export function parseRecord(line: string, number: number): Source {
  const record = parseObject(line, number)
  const id = record.id
  if (typeof id !== 'string' && typeof id !== 'number') throw wrong(number, 'id', 'a string', id)
  const format = text(record, 'format', number) ?? 'text'
  if (!isFormat(format)) throw wrong(number, 'format', `one of ${FORMATS.join(', ')}`, format)
  const content = text(record, 'content', number)
  if (content === undefined) throw wrong(number, 'content', 'a string', record.content)
  const url = text(record, 'url', number)
  const title = text(record, 'title', number)
  const date = day(record, number)
  const language = languageTag(record, number)
  const stated: Stated = {
    ...(url && { url }),
    ...(title && { title }),
    ...(date && { date }),
    ...(language && { language }),
  }
  return {
    name: String(id),
    bytes: new TextEncoder().encode(content),
    contentType: 'text/plain; charset=utf-8',
    format,
    stated,
    ...(url && { url }),
  }
}

function parseObject(line: string, number: number): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new Problem(
      { file: 'input', line: number },
      'bad-json',
      `line ${number} is not JSON: ${(error as Error).message}`,
    )
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(number, 'the line', 'an object', value)
  return value as Record<string, unknown>
}

function text(record: Record<string, unknown>, field: string, number: number): string | undefined {
  const value = record[field]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw wrong(number, field, 'a string', value)
  return value
}

function day(record: Record<string, unknown>, number: number): string | undefined {
  const value = text(record, 'date', number)
  if (!value) return undefined
  const moment = parseMoment(value)
  if (moment === undefined) throw wrong(number, 'date', 'a day such as 2019-05-15', value)
  return moment
}

function languageTag(record: Record<string, unknown>, number: number): string | undefined {
  const value = text(record, 'language', number)
  if (!value) return undefined
  const tag = canonicalTag(value)
  if (!tag) throw wrong(number, 'language', 'a language such as en or pt-BR', value)
  return tag
}

function isFormat(value: string): value is ArticleFormat {
  return FORMATS.includes(value)
}

function wrong(line: number, field: string, expected: string, found: unknown): Problem {
  const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 60)
  return new Problem(
    { file: 'input', line, field },
    'bad-record',
    `line ${line}: ${field}: expected ${expected}, found ${shown}`,
  )
}
