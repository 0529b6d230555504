import { RIGHTS } from '../../model/story.ts'

/** What addresses and language tags look like, for JSON Schema and for forms. */
export const ADDRESS = '^https?://'
export const LANGUAGE_TAG = '^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$'

/** What a value is. */
export type ValueKind =
  | 'text'
  | 'date'
  | 'address'
  | 'language'
  | 'country'
  | 'zone'
  | 'flag'
  | 'texts'
  | 'countries'
  | 'parts'
  | 'list'
  | 'named'

/** One key of front matter, or of a list such as `site.yaml`: what gives the parser its keys, and editors, forms and the documents what they know of them. */
export interface Key {
  readonly name: string
  /** What it says, in a sentence without its end. */
  readonly says: string
  readonly kind: ValueKind
  /** A text alone will do for `parts`, of this form: what it means then is said in `says`. */
  readonly orText?: string
  /** The only values that there are. */
  readonly choices?: readonly string[]
  /** What the value, or each of `texts`, looks like, where `kind` alone does not say (a regular expression of JSON Schema). */
  readonly pattern?: string
  readonly needed?: boolean
  /** What stands under each name of `named`; otherwise a text. */
  readonly of?: 'texts'
  /** Of `parts` and of each of a `list`. */
  readonly keys?: readonly Key[]
  /** Changes of single ones, `{ hide: […], add: […] }`, will do for all. */
  readonly orEdits?: boolean
  /** As it is written in YAML. */
  readonly example: string
  /** What holds where it is left out, if that is more than nothing. */
  readonly otherwise?: string
}

/** How much of a story is shown: of one, of a publisher's, of a feed's. */
export const RIGHTS_KEY = {
  name: 'rights',
  says: '`excerpt` shows the digest and a link, not the text',
  kind: 'text',
  choices: RIGHTS,
  example: 'excerpt',
} as const satisfies Key

/** The names of keys, in their order. */
export function namesOf<K extends readonly Key[]>(keys: K): readonly K[number]['name'][] {
  return keys.map(({ name }) => name)
}

/** The names of the keys under one of them. */
export function namesUnder(keys: readonly Key[], name: string): readonly string[] {
  return namesOf(keys.find((key) => key.name === name)?.keys ?? [])
}
