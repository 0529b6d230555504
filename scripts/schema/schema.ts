import type { Key, ValueKind } from '../content/keys/key.ts'

/** A piece of JSON Schema (draft 2020-12). */
export type Schema = Readonly<Record<string, unknown>>

const DAY = String.raw`^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$`
const TEXT: Schema = { type: ['string', 'number', 'boolean'] }

const VALUES: Readonly<Record<Exclude<ValueKind, 'parts' | 'list'>, Schema>> = {
  text: TEXT,
  date: { type: 'string', pattern: DAY },
  address: { type: 'string', pattern: '^https?://' },
  language: { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$' },
  country: { type: 'string' },
  flag: { type: 'boolean' },
  texts: { anyOf: [TEXT, { type: 'array', items: TEXT }] },
  countries: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
}

/** What front matter of these keys may be, as JSON Schema: for editors that complete and check it while it is written. */
export function writeSchema(title: string, keys: readonly Key[]): Schema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...mapping(keys) }
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
  const { kind, keys = [], choices, pattern, orText, orEdits } = key
  if (choices) return { enum: choices }
  if (pattern) return { type: ['string', 'number'], pattern }
  const whole: Schema =
    kind === 'parts' ? mapping(keys) : kind === 'list' ? { type: 'array', items: mapping(keys) } : VALUES[kind]
  if (orText !== undefined) return { anyOf: [orText ? { type: 'string', pattern: orText } : TEXT, whole] }
  return orEdits ? { anyOf: [whole, edits(whole)] } : whole
}

function edits(whole: Schema): Schema {
  return { type: 'object', properties: { hide: VALUES.texts, add: whole }, additionalProperties: false }
}
