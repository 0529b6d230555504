import { canonicalTag } from '../model/languageTag.ts'
import type { Fields } from './fields.ts'

/** A language tag under a key (BCP 47), in its canonical spelling. `en_US`, as systems name their locales, is told and taken for the `en-US` that is meant; what is no tag at all is told and undefined. */
export function readTag(fields: Fields, key: string, tag = fields.text(key)): string | undefined {
  if (tag === undefined) return undefined
  const canonical = canonicalTag(tag)
  if (canonical) return canonical
  const meant = canonicalTag(tag.trim().replaceAll('_', '-'))
  const advice = meant ? `; did you mean “${meant}”?` : ''
  fields.note(key, 'bad-language', `expected a BCP 47 language tag such as en or pt-BR, found “${tag}”${advice}`)
  return meant
}
