import { leadsOut } from '../../digest/reference/index.ts'
import { NO_HEADLINE } from '../../weave/events/readsAlone.ts'
import type { Sentence } from './place.ts'

/** Whether a sentence is clear without what stood around it: no “it”, “the ship” or “they” whom nobody knows. */
export function standsAlone({ text, entry }: Pick<Sentence, 'text' | 'entry'>): boolean {
  return leadsOut(text, entry.language, NO_HEADLINE) === undefined
}
