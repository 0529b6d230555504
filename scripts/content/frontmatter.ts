import matter from 'gray-matter'
import { type Document, isMap, LineCounter, parseDocument, type YAMLParseError } from 'yaml'
import { type Fix, Problem } from '../model/problem.ts'
import { Fields } from './fields.ts'
import { explainFault } from './mistakes.ts'
import { plainText } from './text.ts'

/** A content file taken apart: its asserted fields and the Markdown under them. */
export interface ContentFile {
  readonly fields: Fields
  /** Markdown, without blank lines around it. */
  readonly body: string
  /** The line of the file on which the body starts, from 1. */
  readonly bodyLine: number
}

const OPENING = /^---[ \t]*([^\s-].*)?(?:\n|$)/
/** YAML itself may end with three dots, which some tools write. */
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/
const KEY_LINE = /^[A-Za-z]+:(?:\s|$)/

/**
 * Reads front matter as YAML and nothing else; line ends of every system, a byte order mark and blanks behind the dashes make no difference.
 * Throws a Problem when it is in another language (`---js`), does not end, or is not a YAML mapping.
 */
export function readContentFile(file: string, written: string): ContentFile {
  const text = closeFront(file, plainText(written))
  const lines = new LineCounter()
  let document: Document | undefined
  let front = ''
  const parse = (yaml: string): object => {
    front = yaml
    document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, version: '1.2', schema: 'core' })
    return {}
  }
  const refuse = (): object => {
    throw new Problem({ file, line: 1 }, 'front-matter-language', 'front matter is read as YAML only')
  }
  const { content } = matter(text, {
    engines: { yaml: { parse }, javascript: { parse: refuse }, json: { parse: refuse } },
  })

  // gray-matter hands the YAML over from the line after the opening `---`, with its line end.
  const lineOf = (offset: number) => lines.linePos(offset).line
  const error = document?.errors[0]
  if (error) throw faultIn(file, front, error)
  const map = document?.contents ?? null
  if (map !== null && !isMap(map)) throw noMapping(file, front, 2)

  const body = content.replace(/^\s*\n/, '').trim()
  const start = text.length - content.trimStart().length
  return { fields: new Fields(file, map, lineOf), body, bodyLine: text.slice(0, start).split('\n').length }
}

/** The text with its front matter between two plain `---`, as gray-matter cuts it. Throws a Problem when it does not begin or end so. */
function closeFront(file: string, text: string): string {
  const lines = text.split('\n')
  const language = OPENING.exec(text)?.[1]?.trim()
  if (language && !/^ya?ml$/i.test(language))
    throw new Problem(
      { file, line: 1 },
      'front-matter-language',
      `front matter is read as YAML only, found “---${language}”: start the file with “---” alone`,
    )
  const first = lines.findIndex((line) => line.trim() !== '')
  if (!OPENING.test(text)) {
    if (first > 0 && CLOSING.test(lines[first] ?? '') && KEY_LINE.test(lines[first + 1] ?? ''))
      throw new Problem(
        { file, line: 1 },
        'front-matter-start',
        'starts with blank lines; its first line must be “---”',
      )
    if (/^(title|date|source|name|authors?|countries):\s/.test(lines[first] ?? ''))
      throw new Problem({ file, line: first + 1 }, 'front-matter-start', 'a line “---” is missing above the first key')
    return text
  }
  const end = lines.findIndex((line, index) => index > 0 && CLOSING.test(line))
  if (end < 0) {
    const after = lines.findIndex((line, index) => index > 0 && !/^\s*([\w-]+:(\s|$)|- |#)|^\s+\S/.test(line))
    throw new Problem(
      { file, line: Math.max(1, after) },
      'front-matter-end',
      'the front matter does not end: put a line “---” below its last key, above the text',
    )
  }
  return [lines[0]?.trimEnd(), ...lines.slice(1, end), '---', ...lines.slice(end + 1)].join('\n')
}

function faultIn(file: string, yaml: string, error: YAMLParseError): Problem {
  const { line, message, meant } = explainFault(yaml, error)
  return new Problem({ file, line }, 'bad-yaml', message, 'error', fixOf(yaml, line, meant))
}

function noMapping(file: string, yaml: string, line: number): Problem {
  const text = yaml.replace(/^\n/, '')
  const { line: at, message, meant } = explainFault(text, { code: '', message: 'no keys', pos: [0, 0] })
  if (message.startsWith('not YAML'))
    return new Problem({ file, line }, 'bad-yaml', 'expected lines of the form “key: value”')
  return new Problem({ file, line: line + at - 1 }, 'bad-yaml', message, 'error', fixOf(text, at, meant))
}

/** How a line becomes what is meant. */
function fixOf(yaml: string, line: number, meant: string | undefined): Fix | undefined {
  const written = yaml.split('\n')[line - 1]
  return meant !== undefined && written && meant !== written ? { find: written, put: meant } : undefined
}

/** Reads a whole YAML file. Throws a Problem when it is not a mapping. */
export function readYamlFile(file: string, written: string): Fields {
  const text = plainText(written)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', schema: 'core' })
  const lineOf = (offset: number) => lines.linePos(offset).line
  const error = document.errors[0]
  if (error) throw faultIn(file, text, error)
  const map = document.contents
  if (map !== null && !isMap(map)) throw noMapping(file, text, 1)
  return new Fields(file, map, lineOf)
}
