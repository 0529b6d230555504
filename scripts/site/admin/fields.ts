import { ADDRESS, type Key, LANGUAGE_TAG } from '../../content/keys/key.ts'

/** A field of a form, as Sveltia CMS and Decap CMS know it. */
export type FormField = Readonly<Record<string, unknown>>

/** The fields of these keys, but for those that are left alone: what forms do not know stays as it is written. */
export function formFields(keys: readonly Key[], without: ReadonlySet<string> = new Set()): readonly FormField[] {
  return keys.filter(({ name }) => !without.has(name)).map(formField)
}

function formField(key: Key): FormField {
  const { name, says, needed, example, choices, pattern, kind, keys = [], orEdits } = key
  const base = {
    name,
    label: labelOf(name),
    hint: isPlain(key) ? `${says}, such as: ${example}` : says,
    required: needed === true,
  }
  const text = { ...base, widget: 'string' }
  const list = (of: object) => ({ ...base, widget: 'list', collapsed: true, ...of })
  const told = (form: string) => ({ ...text, pattern: [form, `expected such as ${example}`] })
  if (choices) return { ...base, widget: 'select', options: choices }
  if (pattern) return told(pattern)
  if (orEdits) {
    const hide = { name: 'hide', says: 'words of what is to go', kind: 'texts', example: '' } as const
    const add = { ...key, name: 'add', says: 'what is to stand there too', orEdits: false }
    return {
      ...base,
      hint: 'changes of what is found in the text',
      widget: 'object',
      collapsed: true,
      fields: formFields([hide, add]),
    }
  }
  switch (kind) {
    case 'flag':
      return { ...base, widget: 'boolean' }
    case 'date':
      return { ...base, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', time_format: false }
    case 'address':
      return told(ADDRESS)
    case 'language':
      return told(LANGUAGE_TAG)
    case 'texts':
    case 'countries':
      return list({ field: { name: 'one', label: labelOf(name), widget: 'string' } })
    case 'parts':
      return { ...base, widget: 'object', collapsed: true, fields: formFields(keys.map(asOptional)) }
    case 'list':
      return list({ fields: formFields(keys) })
    default:
      return text
  }
}

/** Whether what stands in YAML is what is typed into the form. */
function isPlain({ kind, orEdits }: Key): boolean {
  return !orEdits && !['texts', 'countries', 'parts', 'list', 'flag'].includes(kind)
}

/** A key of parts that may be left out as a whole: Decap CMS asks for a needed one of them anyway, and `check` where the others are stated. */
function asOptional(key: Key): Key {
  return { ...key, needed: false }
}

/** `alsoPublished` as “Also published”. */
function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
