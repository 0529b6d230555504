import { readData } from '../readData.ts'

/** Names by the ISO 3166-1 alpha-2 code of their country. */
export type Names = Readonly<Record<string, readonly string[]>>

/** Parts of a federal state, with their demonyms and how they are shortened. */
interface Divisions {
  readonly country: string
  readonly names: readonly string[]
  readonly abbreviations: readonly string[]
  readonly postal: readonly string[]
  readonly demonyms: readonly string[]
}

export const divisions = readData<readonly Divisions[]>(new URL('data/divisions.json', import.meta.url))

/** Regions and other places that news names without their country. */
export const places = readData<Names>(new URL('data/places.json', import.meta.url))
