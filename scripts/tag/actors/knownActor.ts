import type { ActorType } from '../../model/tags.ts'

/** An actor that a list knows. */
export interface KnownActor {
  readonly name: string
  readonly type: ActorType
  readonly slug: string
  /** Every other name: acronyms, short forms that stand alone, names in other languages. */
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** `Q22686` */
  readonly wikidata?: string
  /** The days from and until which it was so called: a ministry that was renamed is two entries that share aliases. */
  readonly since?: string
  readonly until?: string
}
