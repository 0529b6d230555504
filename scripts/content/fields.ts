import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml'
import { cleanCharacters } from '../model/characters.ts'
import { parseMoment } from '../model/moment.ts'
import { findNearest } from '../model/nearest.ts'
import { type Fix, Problem } from '../model/problem.ts'
import { keyInstead } from './otherKeys.ts'

/** Typed reading of a YAML mapping at the border: each reader gives the value or notes a Problem with its line, and no foreign shape gets past. */
export class Fields {
  /** What was wrong with the values read so far, of the whole file. */
  readonly problems: Problem[]
  readonly #file: string
  readonly #entries: ReadonlyMap<string, Node>
  readonly #lines: ReadonlyMap<string, number>
  readonly #line: number
  readonly #lineOf: (offset: number) => number

  constructor(file: string, map: YAMLMap | null, lineOf: (offset: number) => number, problems: Problem[] = []) {
    this.problems = problems
    const entries = new Map<string, Node>()
    const keyLines = new Map<string, number>()
    for (const { key, value } of map?.items ?? []) {
      const name = isScalar(key) ? String(key.value) : String(key)
      keyLines.set(name, lineOf((key as Node).range?.[0] ?? 0))
      if (value) entries.set(name, value as Node)
    }
    this.#file = file
    this.#entries = entries
    this.#lines = keyLines
    this.#lineOf = lineOf
    this.#line = map?.range ? lineOf(map.range[0]) : 1
  }

  has(key: string): boolean {
    return this.#entries.has(key) && !this.#isNull(key)
  }

  get keys(): readonly string[] {
    return [...this.#lines.keys()]
  }

  lineOf(key: string): number {
    return this.#lines.get(key) ?? this.#line
  }

  /** Notes every key that is not among the known ones. `where` says where each is explained. */
  allow(known: readonly string[], where?: string): void {
    for (const key of this.#lines.keys()) {
      if (known.includes(key)) continue
      if (/[^\S ]|\u200B/.test(key)) {
        const message = 'a blank in it is not the plain one; type the line anew'
        const fix = { find: key, put: key.replaceAll('\u200B', '').replace(/\s/g, ' ') }
        this.note(key, 'unknown-key', message, 'error', fix)
        continue
      }
      const instead = keyInstead(key, known)
      const nearest = findNearest(key, known)
      const advice = instead
        ? `what other tools call so is “${instead}” here`
        : nearest
          ? `did you mean “${nearest}”?`
          : `known keys: ${known.join(', ')}`
      const message = `is not a key of this file; ${advice}${where ? `; ${where}` : ''}`
      const fix = instead && !this.#lines.has(instead) ? { find: `${key}:`, put: `${instead}:` } : undefined
      this.note(key, 'unknown-key', message, 'error', fix)
    }
  }

  /** Whether a key has a single value, not a list or a mapping. */
  isText(key: string): boolean {
    return this.has(key) && isScalar(this.#entries.get(key))
  }

  /** Whether a key has a mapping. */
  isGroup(key: string): boolean {
    return isMap(this.#entries.get(key))
  }

  text(key: string): string | undefined {
    const node = this.#entries.get(key)
    if (!node || this.#isNull(key)) return undefined
    if (isScalar(node)) return textOf(node)
    this.#wrong(key, 'a text', node)
    return undefined
  }

  /** A text that must be there. */
  required(key: string, advice: string): string {
    const value = this.text(key)
    if (value) return value
    const comment = this.#entries.get(key)?.comment
    if (comment) {
      this.note(key, 'missing', `what follows “#” is a comment; put the value in quotes: ${key}: "#${comment.trim()}"`)
      return ''
    }
    if (!this.problems.some(({ place }) => place.field === key)) this.note(key, 'missing', advice)
    return ''
  }

  /** A day `2019-05-15` or a moment with its offset, as ISO 8601. */
  moment(key: string): string | undefined {
    const value = this.text(key)
    if (value === undefined) return undefined
    const moment = parseMoment(value)
    if (moment === undefined)
      this.note(
        key,
        'bad-date',
        `expected a day such as 2019-05-15, found ${JSON.stringify(value)}${curlyAdvice(value)}`,
      )
    return moment
  }

  /** A list of texts; a single text is a list of one. */
  texts(key: string): readonly string[] | undefined {
    const node = this.#entries.get(key)
    if (!node || this.#isNull(key)) return undefined
    if (isScalar(node)) return [this.text(key) ?? ''].filter(Boolean)
    if (isSeq(node) && node.items.every(isScalar)) return node.items.map(textOf).filter(Boolean)
    this.#wrong(key, 'a list of texts', node)
    return undefined
  }

  flag(key: string): boolean | undefined {
    const node = this.#entries.get(key)
    if (!node || this.#isNull(key)) return undefined
    if (isScalar(node) && typeof node.value === 'boolean') return node.value
    this.#wrong(key, 'true or false', node)
    return undefined
  }

  oneOf<T extends string>(key: string, choices: readonly T[]): T | undefined {
    const value = this.text(key)
    if (value === undefined) return undefined
    const choice = choices.find((candidate) => candidate === value)
    if (choice === undefined)
      this.note(
        key,
        'bad-value',
        `expected one of ${choices.join(', ')}, found ${JSON.stringify(value)}${curlyAdvice(value)}`,
      )
    return choice
  }

  /** A mapping under a key. Its problems are noted here. */
  group(key: string): Fields | undefined {
    const node = this.#entries.get(key)
    if (!node || this.#isNull(key)) return undefined
    if (isMap(node)) return this.#child(node)
    this.#wrong(key, '“key: value” lines', node)
    return undefined
  }

  /** A list of mappings under a key. */
  groups(key: string): readonly Fields[] {
    const node = this.#entries.get(key)
    if (!node || this.#isNull(key)) return []
    if (isSeq(node) && node.items.every(isMap)) return node.items.map((item) => this.#child(item))
    this.#wrong(key, 'a list of “key: value” entries', node)
    return []
  }

  note(key: string, code: string, message: string, severity: Problem['severity'] = 'error', fix?: Fix): void {
    const place = { file: this.#file, line: this.lineOf(key), field: key.trim() }
    this.problems.push(new Problem(place, code, message, severity, fix))
  }

  #child(map: YAMLMap): Fields {
    return new Fields(this.#file, map, this.#lineOf, this.problems)
  }

  #isNull(key: string): boolean {
    const node = this.#entries.get(key)
    return isScalar(node) && node.value === null
  }

  #wrong(key: string, expected: string, node: Node): void {
    const found = isMap(node) ? 'nested keys' : isSeq(node) ? 'a list' : isAlias(node) ? 'a YAML alias' : String(node)
    this.note(key, 'bad-value', `expected ${expected}, found ${found.trim().slice(0, 60)}`)
  }
}

/** Curly quotes are part of a value, which is seldom meant. */
function curlyAdvice(value: string): string {
  return /^[“”„‘’]|[“”‘’]$/.test(value) ? '; the curly quotes are part of it: leave them out' : ''
}

/** A value as it is written; what an escape of YAML brings in is made clean too. */
function textOf({ value, source }: Scalar): string {
  return cleanCharacters(typeof value === 'string' ? value : (source ?? String(value))).trim()
}
