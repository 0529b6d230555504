import { addTo } from '../../model/groups.ts'
import { sentencesIn } from '../sentences.ts'
import type { WeaveStory } from '../story.ts'
import { numberOfDay } from '../ties/nearness.ts'
import type { Difference } from './difference.ts'

interface Age {
  readonly story: WeaveStory
  readonly name: string
  readonly years: number
  readonly text: string
  readonly paragraph: number
}

/** “Ingrid Aas, 34,”, “Ingrid Aas (34)”. */
const AFTER = /^(?:, | \()(\d{1,3})(?:[,)]| años[,)]| ans[,)]| Jahre[,)])/
/** “34-year-old Ingrid Aas” */
const BEFORE = /\b(\d{1,3})-year-old $/
const OLDEST = 115
const YEAR = 365.25
/** Between stories so few days apart nobody’s birthday is looked for. */
const FEW_DAYS = 7

/** People whose age stories state differently; a birthday between two stories is no difference. */
export function findAges(stories: readonly WeaveStory[]): readonly Difference[] {
  const byPerson = new Map<string, Age[]>()
  for (const story of stories)
    for (const { slug, type, names } of story.named ?? []) {
      if (type !== 'person') continue
      const age = names.filter((name) => name.includes(' ')).flatMap((name) => readAge(story, name) ?? [])[0]
      if (age) addTo(byPerson, slug, age)
    }
  return [...byPerson.values()].flatMap((ages) => {
    const differing = ages.filter((age, at) => ages.findIndex((other) => other.years === age.years) === at)
    const [first] = ages
    if (!first || !ages.some((one) => ages.some((other) => isOther(one, other)))) return []
    return [
      {
        ...{ kind: 'age' as const, what: first.name, grew: false },
        accounts: differing.map(({ years, text, story, paragraph }) => ({
          ...{ value: String(years), number: years, text, story: story.id, paragraph },
        })),
      },
    ]
  })
}

function readAge(story: WeaveStory, name: string): Age | undefined {
  for (const [place, { text }] of story.paragraphs.entries()) {
    const at = text.indexOf(name)
    if (at < 0) continue
    const years = Number(AFTER.exec(text.slice(at + name.length))?.[1] ?? BEFORE.exec(text.slice(0, at))?.[1] ?? 0)
    if (years === 0 || years > OLDEST) continue
    const sentence = sentencesIn(story, place + 1).findLast(({ start }) => start <= at)
    if (sentence) return { story, name, years, text: sentence.text, paragraph: place + 1 }
  }
  return undefined
}

function isOther(one: Age, other: Age): boolean {
  const [day, otherDay] = [numberOfDay(one.story.day), numberOfDay(other.story.day)]
  if (day === undefined || otherDay === undefined || one.story === other.story) return false
  const days = Math.abs(day - otherDay)
  const older = day > otherDay ? one.years - other.years : other.years - one.years
  if (days <= FEW_DAYS) return older !== 0
  return older < Math.floor(days / YEAR) || older > Math.ceil(days / YEAR)
}
