import { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { cleanArticle } from './characters.ts'
import { docxReader } from './docx/index.ts'
import { evernoteReader } from './evernote.ts'
import { feedReader } from './feed/index.ts'
import { htmlReader } from './html/index.ts'
import { mailReader } from './mail/index.ts'
import { markdownReader } from './markdown/index.ts'
import { mhtmlReader } from './mhtml.ts'
import { otherReader } from './other.ts'
import { pdfReader } from './pdf/index.ts'
import type { Reader, Reading } from './reader.ts'
import { createRecordsReader, createTableReader } from './records/index.ts'
import { textReader } from './text/index.ts'
import { openSource } from './unreadable.ts'
import { wordpressReader } from './wordpress/index.ts'

/** Asked in this order; an export is a feed too, and anything can be copied text. */
export const readers: readonly Reader[] = [
  docxReader,
  pdfReader,
  wordpressReader,
  feedReader,
  evernoteReader,
  otherReader,
  mhtmlReader,
  mailReader,
  markdownReader,
  createRecordsReader(readOpened),
  createTableReader(readOpened),
  htmlReader,
  textReader,
]

/** The articles that a source holds, with a Problem in the place of each that cannot be read. Throws a Problem when the source is empty, no text, or cannot be read at all. */
export async function read(source: Source): Promise<Reading> {
  const opened = openSource(source)
  if (opened.format === undefined && opened.bytes.every((byte) => byte <= 0x20))
    throw new Problem({ file: source.name }, 'empty', 'is empty')
  const reading = await readOpened(opened)
  return reading.map((part) => (part instanceof Problem ? part : cleanArticle(part)))
}

async function readOpened(source: Source): Promise<Reading> {
  const reader = readers.find((candidate) => candidate.recognises(source)) ?? textReader
  return reader.read(source)
}
