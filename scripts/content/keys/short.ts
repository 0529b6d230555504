import type { Fields } from '../fields.ts'
import type { Key } from './key.ts'

/** Keys that a file states in another form than the one that forms have: a text for a list or for parts of it, a whole list where forms change single ones. */
export function statedShortly(fields: Fields, keys: readonly Key[]): readonly string[] {
  return keys.filter((key) => fields.has(key.name) && !isInForm(fields, key)).map(({ name }) => name)
}

function isInForm(fields: Fields, { name, kind, orEdits }: Key): boolean {
  if (orEdits || kind === 'parts') return fields.isGroup(name)
  const isList = kind === 'texts' || kind === 'countries' || kind === 'list'
  return isList === (!fields.isText(name) && !fields.isGroup(name))
}
