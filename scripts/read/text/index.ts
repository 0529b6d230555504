import type { Article, Found } from '../../model/article.ts'
import type { Source } from '../../model/source.ts'
import { decode } from '../charset.ts'
import type { Reader } from '../reader.ts'
import { detectLanguage } from '../language/index.ts'
import { blockOf } from './blocks.ts'
import { findBody } from './body.ts'
import { readHead } from './head/index.ts'
import { splitLines } from './lines.ts'
import { shapeOf } from './shape.ts'
import { joinWrapped } from './wrap.ts'

/** Text copied from a page or a document. */
export const textReader: Reader = {
  kind: 'copied text',
  recognises: (source) => source.format === undefined || source.format === 'text',
  read: (source) => [readText(source, new Date().toISOString().slice(0, 10))],
}

/** The article in copied text, every line a block yet; `today` (`2026-11-22`) is the last day it can be from. */
export function readText(source: Source, today: string): Article {
  const lines = joinWrapped(splitLines(decode(source.bytes)))
  const shapes = lines.map(({ text }) => shapeOf(text))
  const body = findBody(shapes)
  const inBody = body ? lines.slice(body.start, body.end) : lines
  const detected = detectLanguage(inBody.map(({ text }) => text).join('\n'))
  const language: Found<string> | undefined = detected
    ? { value: detected, trust: 'text', from: 'its words' }
    : undefined
  const { stated } = source
  const { head, roles } = readHead({
    lines,
    shapes,
    body,
    stated,
    language: stated.language ?? detected ?? 'en',
    today,
  })
  return {
    name: source.name,
    format: 'text',
    head: { ...(language && { language }), ...head },
    blocks: lines.map((line, index) => blockOf(line, undefined, roles.get(index))),
    removed: [],
    warnings: [],
    stated,
  }
}
