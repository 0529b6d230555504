import { KINDS, NOTES } from '../content/keys/kinds.ts'
import { type Schema, writeSchema } from './schema.ts'

/** The JSON Schema of a kind of file; undefined where there is no such kind. */
export function schemaOf(kind: string): Schema | undefined {
  const found = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  if (!found) return undefined
  return writeSchema(Object.hasOwn(NOTES, kind) ? `Front matter: ${kind}` : `${kind}.yaml`, found)
}
