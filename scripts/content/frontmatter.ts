import matter from 'gray-matter'
import { type Document, isMap, LineCounter, parseDocument } from 'yaml'
import { Problem } from '../model/problem.ts'
import { Fields } from './fields.ts'

/** A content file taken apart: its asserted fields and the Markdown under them. */
export interface ContentFile {
  readonly fields: Fields
  /** Markdown, without blank lines around it. */
  readonly body: string
  /** The line of the file on which the body starts, from 1. */
  readonly bodyLine: number
}

const OPENING = /^\uFEFF?---[ \t]*([^\s-][^\r\n]*)?\r?\n/

/** Reads front matter as YAML and nothing else. Throws a Problem when it is in another language (`---js`) or is not a YAML mapping. */
export function readContentFile(file: string, text: string): ContentFile {
  const language = OPENING.exec(text)?.[1]?.trim()
  if (language && !/^ya?ml$/i.test(language))
    throw new Problem(
      { file, line: 1 },
      'front-matter-language',
      `front matter is read as YAML only, found “---${language}”: start the file with “---” alone`,
    )

  const lines = new LineCounter()
  let document: Document | undefined
  const parse = (yaml: string): object => {
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
  if (error) throw new Problem({ file, line: lineOf(error.pos[0]) }, 'bad-yaml', yamlMessage(error.message))
  const map = document?.contents ?? null
  if (map !== null && !isMap(map))
    throw new Problem({ file, line: 2 }, 'bad-yaml', 'expected front matter of the form “key: value”, one a line')

  const body = content.replace(/^\s*\n/, '').trim()
  const start = text.length - content.trimStart().length
  return { fields: new Fields(file, map, lineOf), body, bodyLine: text.slice(0, start).split('\n').length }
}

/** Reads a whole YAML file. Throws a Problem when it is not a mapping. */
export function readYamlFile(file: string, text: string): Fields {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', schema: 'core' })
  const lineOf = (offset: number) => lines.linePos(offset).line
  const error = document.errors[0]
  if (error) throw new Problem({ file, line: lineOf(error.pos[0]) }, 'bad-yaml', yamlMessage(error.message))
  const map = document.contents
  if (map !== null && !isMap(map)) throw new Problem({ file, line: 1 }, 'bad-yaml', 'expected “key: value” lines')
  return new Fields(file, map, lineOf)
}

function yamlMessage(message: string): string {
  return `not YAML: ${message.split('\n')[0]}; a value with “: ” or a leading “[”, “*”, “&” or “#” needs quotes`
}
