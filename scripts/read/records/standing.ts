import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Fields, foldName, textOf } from './fields.ts'

/** How a record stands with the public. */
export type Standing = 'published' | 'draft' | 'kept' | 'other'

type Words = 'status' | 'drafts' | 'published' | 'kind' | 'unpublished' | 'kept' | 'others'
const told: Readonly<Record<Words, readonly string[]>> = parse(
  readFileSync(new URL('./data/standing.yaml', import.meta.url), 'utf8'),
)
const [UNPUBLISHED, KEPT, OTHERS] = [told.unpublished, told.kept, told.others].map((words) => new Set(words))
const YES = /^(?:true|yes|1)$/i
const NO = /^(?:false|no|0)$/i

/** What the program that wrote a record says of it: whether it is published, and whether it is an article at all. */
export function standingOf(fields: Fields): Standing {
  const said = valuesOf(fields, told.status)
  const isKnown = said.length > 0 || valuesOf(fields, [...told.drafts, ...told.published]).length > 0
  if (isKnown && valuesOf(fields, told.kind).some((kind) => OTHERS?.has(kind))) return 'other'
  if (said.some((value) => KEPT?.has(value))) return 'kept'
  const isDraft =
    said.some((value) => UNPUBLISHED?.has(value)) ||
    valuesOf(fields, told.drafts).some((value) => YES.test(value)) ||
    valuesOf(fields, told.published).some((value) => NO.test(value))
  return isDraft ? 'draft' : 'published'
}

function valuesOf(fields: Fields, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const value = fields.get(name)
    const text = typeof value === 'boolean' ? String(value) : textOf(value)
    return text === undefined ? [] : [foldName(text)]
  })
}
