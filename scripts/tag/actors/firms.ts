import { kindOfEach } from '../kinds.ts'
import { readData } from '../readData.ts'
import type { Passage, Word } from '../words/passage.ts'
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
      const to = type && endOfName(passage, from + 1)
      return type && to ? [{ passage, from, to, type }] : []
    }),
  )
}

/** Behind the first mark that closes: names within names share it. */
function endOfName({ text, words }: Passage, from: number): number | undefined {
  if (!/^ [«„“"]$/.test(words[from]?.gap ?? '')) return undefined
  for (let at = from; at < from + LONGEST; at++) {
    const word: Word | undefined = words[at]
    if (!word) return undefined
    const after = words[at + 1]?.gap ?? text.slice(word.end, word.end + 1)
    if (/^[»”“"]/.test(after)) return at + 1
  }
  return undefined
}
