import { Problem } from '../../model/problem.ts'
import { fieldNames, fieldsOf, foldName, isObject } from './fields.ts'
import { joinGhost } from './ghost.ts'

/** A record with the line that it begins in, or why that part of the file is none. */
export interface Record {
  readonly line: number
  readonly value: object
}

/**
 * The records of a JSON file: one a line, an array of them, or an object that holds an array under a name such as `articles`. One that is
 * broken is a Problem naming its line; throws a Problem when the file is JSON without records.
 */
export function splitRecords(file: string, text: string): readonly (Record | Problem)[] {
  const whole = joinGhost(parse(text))
  if (whole !== undefined) {
    const list = findList(whole, 0)
    if (!list) throw otherShape(file)
    const lines = list === whole ? linesOfItems(text, 1) : []
    return list.map((value, index) => toRecord(file, value, lines[index] ?? 1, `record ${index + 1}`))
  }
  if (text.trimStart().startsWith('[')) return parseParts(file, text, 1)
  const lines = text.split('\n').flatMap((line, index) => (line.trim() ? [{ line: index + 1, text: line }] : []))
  // Objects that are written over several lines come one after the other.
  const parted = lines.filter((line) => parse(line.text) !== undefined).length === 0 && lines.length > 1
  return parted ? parseParts(file, text, 0) : lines.map((line) => parsePart(file, line.text, line.line))
}

function parseParts(file: string, text: string, depth: 0 | 1): readonly (Record | Problem)[] {
  return itemsOf(text, depth).map((item) => parsePart(file, item.text, item.line))
}

function parsePart(file: string, text: string, line: number): Record | Problem {
  try {
    return toRecord(file, JSON.parse(text.replace(/,\s*$/, '')), line, 'this')
  } catch (error) {
    return new Problem({ file, line }, 'bad-json', `is not JSON: ${(error as Error).message.split('\n')[0]}`)
  }
}

function toRecord(file: string, value: unknown, line: number, what: string): Record | Problem {
  if (isObject(value)) return { line, value }
  return new Problem({ file, line }, 'bad-record', `expected an object with an article’s fields, ${what} is none`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const DEEPEST = 4

/** The array of records in an object of an API or an export; an object that is a record itself is the only one. */
function findList(value: unknown, depth: number): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isObject(value) || depth > DEEPEST) return undefined
  const fields = fieldsOf(value)
  for (const name of fieldNames.lists) {
    const inner = fields.get(name)
    const list =
      Array.isArray(inner) && depth < DEEPEST && !inner.some(isRecord)
        ? findInside(inner, depth)
        : findList(inner, depth + 1)
    if (list?.some(isObject)) return list
  }
  return isRecord(value) ? [value] : undefined
}

/** An export may hold its tables in an array of one. */
function findInside(list: readonly unknown[], depth: number): readonly unknown[] | undefined {
  return list.length === 1 ? findList(list[0], depth + 1) : undefined
}

function isRecord(value: unknown): boolean {
  if (!isObject(value)) return false
  const fields = fieldsOf(value)
  const has = (names: readonly string[]) => names.some((name) => fields.has(foldName(name)))
  return (
    has(fieldNames.words.map(([name]) => name)) ||
    (has(fieldNames.title) && has([...fieldNames.url, ...fieldNames.deck]))
  )
}

function otherShape(file: string): Problem {
  return new Problem(
    { file },
    'other-json',
    'is JSON without articles in it; expected an object a line, or an array of them, with “title”, “date”, “url” and the words under “content”, “html” or “text”',
  )
}

interface Item {
  readonly text: string
  readonly line: number
}

function linesOfItems(text: string, depth: 0 | 1): readonly number[] {
  return itemsOf(text, depth).map(({ line }) => line)
}

/** The objects that stand in a text at a depth of brackets, whether or not each is right within. */
function itemsOf(text: string, wanted: 0 | 1): readonly Item[] {
  const items: Item[] = []
  let [depth, line, start, startLine, inText] = [0, 1, -1, 1, false]
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '\n') line++
    else if (inText) {
      if (character === '\\') at++
      else if (character === '"') inText = false
    } else if (character === '"') inText = true
    else if (character === '{' || character === '[') {
      if (depth === wanted && start < 0) [start, startLine] = [at, line]
      depth++
    } else if (character === '}' || character === ']') {
      depth--
      if (depth === wanted && start >= 0) {
        items.push({ text: text.slice(start, at + 1), line: startLine })
        start = -1
      }
    }
  }
  return start < 0 ? items : [...items, { text: text.slice(start), line: startLine }]
}
