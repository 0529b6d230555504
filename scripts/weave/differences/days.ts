import { hasRole, ROLES, wordsOf } from '../../digest/keypoints/words.ts'
import type { DateMention } from '../../model/digest.ts'
import { once } from '../../model/once.ts'
import { RUNNING_TEXT } from '../../model/prose.ts'
import { sentencesIn } from '../sentences.ts'
import type { WeaveStory } from '../story.ts'
import { numberOfDay } from '../ties/nearness.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import type { Difference } from './difference.ts'
import { readTokens } from './figures/token.ts'
import { type Comparable, findPairs, readRest, sharedName } from './nearlySame.ts'

/** A sentence that says on which day something was. */
interface Dated extends Comparable {
  readonly paragraph: number
  readonly said: DateMention
  readonly day: number
}

/** So many paragraphs of a story are read. */
const READ = 12
const LONGEST = 400
/** Days further apart are two happenings. */
const APART = 2
/** The stories came out within so many days after it. */
const SOON = 6

/** Happenings that stories put on different days: “on Thursday” in one paper, “on Friday” in another. */
export function findDays(stories: readonly WeaveStory[], vocabulary: Vocabulary): readonly Difference[] {
  const read = stories.flatMap((story) => readDated(story, vocabulary))
  return findPairs(read, differ).map(([one, other]) => {
    const shown = [one, other].sort((a, b) => a.day - b.day)
    return {
      ...{ kind: 'day', what: sharedName(one.text, other.text), grew: false },
      ...(shown[0]?.said.value && { date: shown[0].said.value.slice(0, 10) }),
      accounts: shown.map(({ said, text, story, paragraph }) => ({
        ...{ value: said.text, text, story: story.id, paragraph, ...(said.value && { date: said.value.slice(0, 10) }) },
      })),
    }
  })
}

function readDated(story: WeaveStory, vocabulary: Vocabulary): readonly Dated[] {
  const { paragraphs, language, digest } = story
  const published = numberOfDay(story.day)
  if (published === undefined) return []
  return paragraphs.slice(0, READ).flatMap(({ kind }, at) => {
    const here = digest.dates.filter(({ paragraph }) => paragraph === at + 1)
    if (here.length === 0 || !RUNNING_TEXT.has(kind)) return []
    return sentencesIn(story, at + 1).flatMap((sentence) => {
      const [said, ...more] = here.filter(
        ({ start }) => start >= sentence.start && start < sentence.start + sentence.text.length,
      )
      const day = said?.value && DAY.test(said.value) ? numberOfDay(said.value) : undefined
      if (!said || day === undefined || more.length > 0 || sentence.text.length > LONGEST || !isNamed(said, day))
        return []
      if (day > published || published - day > SOON) return []
      if (saysSomething(sentence.text, language) || LABEL.test(sentence.text)) return []
      const begin = said.start - sentence.start
      const other = `${sentence.text.slice(0, begin)} ${sentence.text.slice(begin + said.text.length)}`
      const rest = once(() => readRest(other, language, vocabulary))
      return [{ story, text: sentence.text, paragraph: at + 1, said, day, rest }]
    })
  })
}

/** What is said is said anew the next day. */
function saysSomething(text: string, language: string): boolean {
  const words = wordsOf(language)
  return readTokens(text).some(({ lower }) => hasRole(words, lower, ROLES.saying))
}

/** “April 26: Oil is seen”, the caption of a day. */
const LABEL = /^[\p{L}\p{Nd}.,/ ]{3,20}:/u

const DAY = /^\d{4}-\d\d-\d\d$/

/** Whether a day is said by its name or number, not counted from a day of publication that may be another paper’s: “yesterday”. */
function isNamed({ text, value }: DateMention, day: number): boolean {
  return (
    /\p{Nd}/u.test(text) ||
    (text.length > 3 && weekdays(day).some((name) => text.toLowerCase().includes(name)) && value !== undefined)
  )
}

const NAMES = ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'ru', 'uk', 'ar', 'tr'].map(
  (language) => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }),
)

/** 1 January 1970 was a Thursday; so is each seventh day. */
const WEEK = Array.from({ length: 7 }, (_, day) => NAMES.map((names) => names.format(day * 86_400_000).toLowerCase()))

function weekdays(day: number): readonly string[] {
  return WEEK[((day % 7) + 7) % 7] ?? []
}

function differ(one: Dated, other: Dated): boolean {
  const apart = Math.abs(one.day - other.day)
  return apart >= 1 && apart <= APART && one.said.text !== other.said.text
}
