import { ACTOR_TYPES } from '../../model/tags.ts'
import type { Key } from './key.ts'

/** An id of Wikidata. */
export const WIKIDATA_ID = '^Q[0-9]+$'

/** The keys of an actor's front matter, in the order in which they are written. */
export const ACTOR = [
  { name: 'name', says: 'the name that pages show', kind: 'text', needed: true, example: 'Karm Vella' },
  { name: 'aliases', says: 'other names in stories', kind: 'texts', example: '[Carmelo Vella]' },
  { name: 'type', says: 'what it is; needed but with `not`', kind: 'text', choices: ACTOR_TYPES, example: 'person' },
  { name: 'country', says: 'its country: a name or ISO 3166 code', kind: 'country', example: 'Malta' },
  { name: 'wikidata', says: 'its id there', kind: 'text', pattern: WIKIDATA_ID, example: 'Q22686' },
  { name: 'redirects', says: 'addresses of pages that now lead here', kind: 'texts', example: '[c-vella]' },
  { name: 'apart', says: 'names in stories that are another’s', kind: 'texts', example: '[Karl Vella]' },
  { name: 'not', says: 'that the name is no actor’s: it has no page', kind: 'flag', example: 'true' },
] as const satisfies readonly Key[]

/** Of a topic's note. */
export const TOPIC = [
  { name: 'name', says: 'as the site writes it; otherwise as the stories do', kind: 'text', example: 'Oil and gas' },
] as const satisfies readonly Key[]

/** Of what an editor says of a storyline. */
export const STORYLINE = [
  {
    name: 'address',
    says: 'the last part of its address, as the file is named too',
    kind: 'text',
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    example: 'wall-gives-way',
  },
  { name: 'name', says: 'instead of a headline of its stories', kind: 'text', example: 'The harbour wall' },
  { name: 'join', says: 'addresses of storylines that belong to it', kind: 'texts', example: '[harbour-closed]' },
  {
    name: 'split',
    says: 'names of files of stories that make one of their own',
    kind: 'texts',
    example: '[2019-05-13-ferry]',
  },
] as const satisfies readonly Key[]

/** Of a page of one's own. */
export const PAGE = [
  { name: 'title', says: 'its name', kind: 'text', needed: true, example: 'About' },
] as const satisfies readonly Key[]

/** Of an editor's note on a country. */
export const COUNTRY = [
  {
    name: 'code',
    says: 'its ISO 3166 code, as the file is named too',
    kind: 'text',
    pattern: '^[A-Z]{2}$',
    example: 'MT',
  },
] as const satisfies readonly Key[]
