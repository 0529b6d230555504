import { standsAlone as readsClear } from '../../weave/events/readsAlone.ts'
import type { Sentence } from './place.ts'

/** Whether a sentence is clear without what stood around it: no “it”, “the ship” or “they” whom nobody knows. */
export function standsAlone({ text, entry }: Pick<Sentence, 'text' | 'entry'>): boolean {
  return readsClear({ text, story: entry })
}
