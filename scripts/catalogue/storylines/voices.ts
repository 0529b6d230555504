import { languageOf } from '../../digest/dates/language.ts'
import { trimDateline } from '../../digest/sentences/dateline.ts'
import { splitText } from '../../digest/sentences/index.ts'
import { dangles } from '../../digest/timeline/alone.ts'
import type { Saying, Side } from '../../weave/voices/index.ts'
import type { Entry, EntryCountry } from '../entry.ts'
import { paragraphsOf } from '../paragraphs.ts'
import { readPlace, type Sentence, type Shown } from './place.ts'

/** Those of one country who are quoted; of no country those of whom none is known. */
export interface SideOfMany {
  readonly country?: EntryCountry
  readonly voices: readonly VoiceOfMany[]
}

/** What somebody said. */
export interface VoiceOfMany {
  readonly slug: string
  readonly name: string
  /** Newest first. */
  readonly sayings: readonly SayingOfMany[]
}

/** Words as they were said, or the whole sentence that reports them. */
export interface SayingOfMany extends Sentence {
  readonly direct: boolean
  /** How many stories have it. */
  readonly told: number
}

/** What each side said, with its entries. */
export function quoteSides(sides: readonly Side[], shown: Shown): readonly SideOfMany[] {
  return sides
    .map(({ country, voices }) => ({
      ...(country && { country: shown.countryOf(country) }),
      voices: voices
        .map(({ slug, name, sayings }) => ({
          slug,
          name,
          sayings: sayings.flatMap((saying) => readSaying(saying, shown)),
        }))
        .filter(({ sayings }) => sayings.length > 0),
    }))
    .filter(({ voices }) => voices.length > 0)
}

/** Whether a sentence opens with “He” or “The move”, and so needs what stood before it. */
function isDangling(text: string, tag: string): boolean {
  const language = languageOf(tag)
  return language !== undefined && dangles(text, language)
}

function readSaying({ text, direct, told, ...place }: Saying, shown: Shown): readonly SayingOfMany[] {
  return readPlace(place, shown).flatMap(({ entry, paragraph }) => {
    const said = direct ? text : sentenceWith(text, place.paragraph, entry)
    return said && (direct || !isDangling(said, entry.language)) ? [{ text: said, direct, told, entry, paragraph }] : []
  })
}

/** Reported words are half a sentence: the whole of it says who said them, and when. */
function sentenceWith(clause: string, paragraph: number, entry: Entry): string | undefined {
  const text = paragraphsOf(entry)[paragraph - 1]?.text ?? ''
  const sentence = splitText(text, entry.language, paragraph).find((sentence) => sentence.text.includes(clause))?.text
  return sentence && trimDateline(sentence)
}
