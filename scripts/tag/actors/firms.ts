import { kindOfEach } from '../kinds.ts'
import { readData } from '../readData.ts'
import type { Passage } from '../words/passage.ts'
import { endOfNameInMarks } from './inMarks.ts'
import type { Sighting } from './sighting.ts'

type Kind = 'company' | 'organization'

/** The legal forms of bodies that stand before a name in marks, and what each is. */
const legalForms = kindOfEach(
  readData<Readonly<Record<Kind, readonly string[]>>>(new URL('data/legal-forms.json', import.meta.url)),
)

/** A name in marks has no more words. */
const LONGEST = 8

/** Companies and associations by their legal form before a name in marks: `ТОВ «Вежа»`, `ООО «Торговый дом „Маяк“»`. */
export function findFirms(passages: readonly Passage[]): readonly Sighting[] {
  return passages.flatMap((passage) =>
    passage.words.flatMap((word, from) => {
      const type = legalForms.get(word.text)
      const to = type && endOfNameInMarks(passage, from + 1, LONGEST)
      return type && to ? [{ passage, from, to, type }] : []
    }),
  )
}
