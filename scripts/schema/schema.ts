import { ADDRESS, type Key, LANGUAGE_TAG, type ValueKind } from '../content/keys/key.ts'
import type { Defined } from '../content/keys/kinds.ts'

/** A piece of JSON Schema (draft 2020-12). */
export type Schema = Readonly<Record<string, unknown>>

const DAY = String.raw`^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$`
const TEXT: Schema = { type: ['string', 'number', 'boolean'] }

const VALUES: Readonly<Record<Exclude<ValueKind, 'parts' | 'list' | 'named'>, Schema>> = {
  text: TEXT,
  date: { type: 'string', pattern: DAY },
  address: { type: 'string', pattern: ADDRESS },
  language: { type: 'string', pattern: LANGUAGE_TAG },
  country: { type: 'string' },
  zone: { type: 'string' },
  flag: { type: 'boolean' },
  texts: { anyOf: [TEXT, { type: 'array', items: TEXT }] },
  countries: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
}

/** What a file of these keys may be, as JSON Schema: for editors that complete and check it while it is written. */
export function writeSchema(title: string, { keys, entries }: Defined): Schema {
  const whole = entries ? listing(keys, entries) : mapping(keys)
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...whole }
}

/** Names of the editor's own, under each of which the keys stand, or a text alone. */
function listing(keys: readonly Key[], { orText }: NonNullable<Defined['entries']>): Schema {
  const each = [
    ...(orText === undefined ? [] : [{ type: 'string', ...(orText && { pattern: orText }) }]),
    mapping(keys),
  ]
  return { type: ['object', 'null'], additionalProperties: { anyOf: [...each, { type: 'null' }] } }
}

function mapping(keys: readonly Key[]): Schema {
  const required = keys.filter(({ needed }) => needed).map(({ name }) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key.name, property(key)])),
    additionalProperties: false,
    ...(required.length > 0 && { required }),
  }
}

/** A key without a value says nothing, wherever it need not. */
function property(key: Key): Schema {
  const { says, needed, example } = key
  const value = expected(key)
  return { description: `${says}, such as: ${example}`, ...(needed ? value : { anyOf: [value, { type: 'null' }] }) }
}

function expected(key: Key): Schema {
  const { kind, keys = [], choices, pattern, orText, orEdits, of } = key
  if (choices) return { enum: choices }
  if (pattern) {
    const one: Schema = { type: ['string', 'number'], pattern: kind === 'texts' ? `^$|${pattern}` : pattern }
    return kind === 'texts' ? { anyOf: [one, { type: 'array', items: one }] } : one
  }
  if (kind === 'named')
    return { type: 'object', additionalProperties: { anyOf: [VALUES[of ?? 'text'], { type: 'null' }] } }
  const whole: Schema =
    kind === 'parts' ? mapping(keys) : kind === 'list' ? { type: 'array', items: mapping(keys) } : VALUES[kind]
  if (orText !== undefined) return { anyOf: [orText ? { type: 'string', pattern: orText } : TEXT, whole] }
  return orEdits ? { anyOf: [whole, edits(whole)] } : whole
}

function edits(whole: Schema): Schema {
  return { type: 'object', properties: { hide: VALUES.texts, add: whole }, additionalProperties: false }
}
