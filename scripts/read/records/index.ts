import type { Article } from '../../model/article.ts'
import { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { decode, sniff } from '../charset.ts'
import type { Reader, Reading } from '../reader.ts'
import { type Fields, fieldsOf } from './fields.ts'
import { type ReadWords, readRecord } from './record.ts'
import { splitRecords } from './split.ts'
import { isTable, splitTable } from './table.ts'

const JSON_BEGINS = /^\s*(?:\[\s*)?\{\s*["}]|^\s*\[\s*\]\s*$/

/** JSON: one article a line, an array of articles, or what a news API answers; with the usual names of fields. */
export function createRecordsReader(readWords: ReadWords): Reader {
  return {
    kind: 'JSON',
    recognises: ({ format, bytes }) => format === undefined && JSON_BEGINS.test(sniff(bytes)),
    read: async (source) => {
      const records = splitRecords(source.name, decode(source.bytes, source.contentType))
      const parts = records.map((record) =>
        record instanceof Problem
          ? record
          : { line: record.line, fields: fieldsOf(record.value), carrier: `record in line ${record.line}` },
      )
      return readAll(source, parts, readWords)
    },
  }
}

/** A table as CSV or TSV, a row for each article, whose first row names the columns. */
export function createTableReader(readWords: ReadWords): Reader {
  return {
    kind: 'table',
    recognises: ({ format, bytes }) => format === undefined && isTable(sniff(bytes)),
    read: async (source) =>
      readAll(source, splitTable(source.name, decode(source.bytes, source.contentType)), readWords),
  }
}

/** A record with its fields, and how messages call it. */
interface Part {
  readonly line: number
  readonly fields: Fields
  readonly carrier: string
}

async function readAll(source: Source, parts: readonly (Part | Problem)[], readWords: ReadWords): Promise<Reading> {
  const reading: (Article | Problem)[] = []
  for (const part of parts) {
    if (part instanceof Problem) reading.push(part)
    else
      try {
        reading.push(...(await readRecord(source, part.fields, part.line, part.carrier, readWords)))
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        reading.push(error)
      }
  }
  if (reading.length === 0) throw noArticle(source)
  return reading
}

function noArticle({ name }: Source): Problem {
  return new Problem({ file: name }, 'no-article', 'has no articles in it')
}
