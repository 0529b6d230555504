import { parse as parseToml, TomlError } from 'smol-toml'
import { LineCounter, parseDocument } from 'yaml'
import { Problem } from '../../model/problem.ts'

/** Front matter as it was parsed, and the Markdown below it. */
export interface Split {
  readonly front: Readonly<Record<string, unknown>>
  readonly body: string
  /** Of the source, from 1: where the body begins. */
  readonly line: number
}

/** The most a tool writes above its text. */
const LONGEST = 64 * 1024
const OPENING = /^(---|\+\+\+|;;;)[ \t]*\n/
const CLOSING: Readonly<Record<string, RegExp>> = {
  '---': /^(?:---|\.\.\.)[ \t]*$/m,
  '+++': /^\+\+\+[ \t]*$/m,
  ';;;': /^;;;[ \t]*$/m,
}

/** Front matter of any tool, taken off its Markdown: YAML between `---` (or up to `...`), TOML between `+++`, JSON between `;;;` or braces, Pandoc's title block. Undefined when there is none; throws a Problem when it cannot be read. */
export function splitFrontMatter(name: string, text: string): Split | undefined {
  if (text.startsWith('{')) return splitJson(text)
  if (text.startsWith('% ')) return splitTitleBlock(text)
  const fence = OPENING.exec(text)
  if (!fence) return undefined
  const start = fence[0].length
  const closing = CLOSING[fence[1] ?? '']?.exec(text.slice(start, start + LONGEST))
  if (!closing) {
    // A rule above a text is no front matter; a line with a key is.
    if (fence[1] === '---' && !/^[\w-]+:(?:\s|$)/.test(text.slice(start))) return undefined
    throw broken(name, 1, `is not closed: end it with a line “${fence[1]}”`)
  }
  const written = text.slice(start, start + closing.index)
  const end = start + closing.index + closing[0].length
  return {
    front: parseFront(name, fence[1] ?? '', written),
    body: text.slice(end + 1),
    line: text.slice(0, end + 1).split('\n').length,
  }
}

/** Title, authors and day, each on lines behind a `%`, those that go on indented (Pandoc's `pandoc_title_block`). */
const TITLE_BLOCK = /^% (.+(?:\n[ \t]+\S.*)*)(?:\n%(.*(?:\n[ \t]+\S.*)*))?(?:\n%(.*))?\n[ \t]*\n/

function splitTitleBlock(text: string): Split | undefined {
  const [whole, title, authors = '', date = ''] = TITLE_BLOCK.exec(text.slice(0, LONGEST)) ?? []
  if (whole === undefined || title === undefined) return undefined
  const named = authors
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
  const front = {
    title: title.replace(/\s+/g, ' '),
    ...(named.length > 0 && { authors: named }),
    ...(date.trim() && { date: date.trim() }),
  }
  return { front, body: text.slice(whole.length), line: whole.split('\n').length }
}

function parseFront(name: string, fence: string, written: string): Readonly<Record<string, unknown>> {
  const value =
    fence === '+++' ? readToml(name, written) : fence === ';;;' ? readJson(name, written) : readYaml(name, written)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** Obsidian's `[[links]]` without quotation marks would be lists in a list. */
function readYaml(name: string, written: string): unknown {
  const lines = new LineCounter()
  const quoted = written.replace(/^([ \t]*(?:[\w -]+:|-)[ \t]+)(\[\[[^[\]\n]*\]\])[ \t]*$/gm, '$1"$2"')
  const document = parseDocument(quoted, { schema: 'core', lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const [error] = document.errors
  if (error) throw broken(name, lines.linePos(error.pos[0]).line + 1, `cannot be read: ${cureOf(error.message)}`)
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch (thrown) {
    throw broken(name, 1, `cannot be read: ${(thrown as Error).message}`)
  }
}

/** What most often is wrong has a cure that is easily said. */
function cureOf(message: string): string {
  const [first = ''] = message.split('\n')
  if (/Nested mappings|compact mappings|implicit key/i.test(first))
    return `${first}; put the value into quotation marks, as one that has “: ” needs them`
  if (/Missing closing|unterminated/i.test(first)) return `${first}; close the quotation mark`
  if (/tab/i.test(first)) return `${first}; indent with spaces`
  return `${first}; put the value into quotation marks, or mend the line`
}

function readToml(name: string, written: string): unknown {
  try {
    return parseToml(written)
  } catch (error) {
    const line = error instanceof TomlError ? error.line + 1 : 1
    throw broken(name, line, `cannot be read as TOML: ${(error as Error).message.split('\n')[0]}; mend the line`)
  }
}

function readJson(name: string, written: string): unknown {
  try {
    return JSON.parse(written)
  } catch (error) {
    throw broken(name, 1, `cannot be read as JSON: ${(error as Error).message}; mend it`)
  }
}

function broken(name: string, line: number, message: string): Problem {
  return new Problem({ file: name, line }, 'bad-front-matter', `has front matter that ${message}`)
}

/** Hugo's JSON: an object over several lines, and text below that is none. */
function splitJson(text: string): Split | undefined {
  const end = endOfObject(text)
  if (end < 0 || !text.slice(0, end).includes('\n')) return undefined
  const below = text.slice(end)
  if (!/^[ \t]*\n/.test(below) || below.trim() === '' || /^\s*[[{,]/.test(below)) return undefined
  try {
    const front: unknown = JSON.parse(text.slice(0, end))
    return typeof front === 'object' && front !== null
      ? { front: { ...front }, body: below, line: text.slice(0, end).split('\n').length }
      : undefined
  } catch {
    return undefined
  }
}

/** Where the object that a text opens with ends; -1 when it does not. */
function endOfObject(text: string): number {
  let depth = 0
  let isQuoted = false
  for (let at = 0; at < Math.min(text.length, LONGEST); at++) {
    const character = text[at]
    if (isQuoted) {
      if (character === '\\') at++
      else if (character === '"') isQuoted = false
    } else if (character === '"') isQuoted = true
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return at + 1
  }
  return -1
}
