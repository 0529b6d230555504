import { Problem } from '../../model/problem.ts'

/** A part of a JSON record, asked for what it must hold. Throws a Problem that names the line, the field, what was expected and what was found. */
export class Field {
  readonly #value: Readonly<Record<string, unknown>>
  readonly #line: number
  readonly #path: string

  private constructor(value: Readonly<Record<string, unknown>>, line: number, path: string) {
    this.#value = value
    this.#line = line
    this.#path = path
  }

  /** The object that a line holds. */
  static parse(text: string, line: number): Field {
    try {
      const value: unknown = JSON.parse(text)
      if (isObject(value)) return new Field(value, line, '')
    } catch (error) {
      throw new Problem({ file: 'input', line }, 'bad-json', `line ${line} is not JSON: ${(error as Error).message}`)
    }
    throw new Problem({ file: 'input', line }, 'bad-record', `line ${line}: expected an object`)
  }

  has(name: string): boolean {
    return this.#value[name] !== undefined && this.#value[name] !== null
  }

  id(): string {
    const id = this.#value.id
    return typeof id === 'number' ? String(id) : this.text('id')
  }

  text(name: string): string {
    const value = this.#value[name]
    return typeof value === 'string' ? value : this.#wrong(name, 'a string')
  }

  optional(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined
  }

  number(name: string): number {
    const value = this.#value[name]
    return typeof value === 'number' ? value : this.#wrong(name, 'a number')
  }

  flag(name: string): boolean {
    const value = this.#value[name]
    return typeof value === 'boolean' ? value : this.#wrong(name, 'true or false')
  }

  /** An object within. */
  at(name: string): Field {
    const value = this.#value[name]
    return isObject(value) ? new Field(value, this.#line, this.#pathOf(name)) : this.#wrong(name, 'an object')
  }

  texts(name: string): readonly string[] {
    const value = this.#value[name]
    if (!Array.isArray(value)) return this.#wrong(name, 'a list of strings')
    return value.map((item: unknown) => (typeof item === 'string' ? item : this.#wrong(name, 'a list of strings')))
  }

  /** The objects of a list. */
  list(name: string): readonly Field[] {
    const value = this.#value[name]
    if (!Array.isArray(value)) return this.#wrong(name, 'a list')
    return value.map((item: unknown, place) =>
      isObject(item)
        ? new Field(item, this.#line, `${this.#pathOf(name)}[${place}]`)
        : this.#wrong(`${name}[${place}]`, 'an object', item),
    )
  }

  #pathOf(name: string): string {
    return this.#path ? `${this.#path}.${name}` : name
  }

  #wrong(name: string, expected: string, found = this.#value[name]): never {
    const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 60)
    const field = this.#pathOf(name)
    throw new Problem(
      { file: 'input', line: this.#line, field },
      'bad-record',
      `line ${this.#line}: ${field}: expected ${expected}, found ${shown}`,
    )
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
