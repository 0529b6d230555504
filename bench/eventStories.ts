import type { DateMention } from '../scripts/model/digest.ts'
import type { Paragraph } from '../scripts/model/prose.ts'
import type { WeaveStory } from '../scripts/weave/story.ts'
import { createNumbers, readParagraphs } from './synthetic.ts'

/** An event is told by so many stories on average, over so many days; ten years of news. */
const TOLD = 6
const LASTS = 8
const YEARS = 3650
const PARAGRAPHS = 12
/** Everyday words that a site's stories share, and words that are an event's own. */
const COMMON = 4000
const OWN = 25

/**
 * Made-up stories as weave reads them, in order of publication: 600 words each in twelve paragraphs, on events that several papers
 * tell over some days, each with names and words of its own among everyday words (Zipf), a date in every other paragraph.
 */
export function createEventStories(count: number): readonly WeaveStory[] {
  const pick = createNumbers(5)
  const common = commonWords()
  const events = Math.ceil(count / TOLD)
  const all: { day: number; event: number }[] = []
  for (let event = 0; event < events; event++) {
    const begins = pick(YEARS)
    for (let telling = 0; telling < TOLD && all.length < count; telling++)
      all.push({ day: begins + pick(LASTS), event })
  }
  return all
    .sort((a, b) => a.day - b.day)
    .map(({ day, event }, number) => createStory(number, day, event, common, pick))
}

type Pick = (below: number) => number

function createStory(number: number, day: number, event: number, common: readonly string[], pick: Pick): WeaveStory {
  const date = dayOf(day)
  const sentences = Array.from({ length: PARAGRAPHS }, (_, at) => [
    createSentence(event, common, pick, at % 2 === 0 ? 'on Thursday' : ''),
    createSentence(event, common, pick, ''),
    createSentence(event, common, pick, ''),
  ])
  const paragraphs = sentences.map((part): Paragraph => ({ kind: 'paragraph', text: part.join(' ') }))
  const dates = paragraphs.flatMap(({ text }, at): DateMention[] => {
    const start = text.indexOf('Thursday')
    const value = dayOf(day - pick(3))
    return start < 0 ? [] : [{ text: 'Thursday', value, paragraph: at + 1, start, certainty: 'implied' }]
  })
  const actor = {
    slug: `actor-${event % 900}`,
    name: `${nameOf(event, 0)} ${nameOf(event, 1)}`,
    names: [nameOf(event, 1)],
  }
  return {
    id: `story-${number}`,
    title: createSentence(event, common, pick, '').slice(0, 70),
    day: date,
    language: 'en',
    publisher: `Paper ${pick(12)}`,
    paragraphs,
    countries: ['GB', 'IR', 'FR', 'KE'].slice(event % 3, (event % 3) + 1),
    actors: [actor],
    named: [{ ...actor, type: 'person', roles: [] }],
    digest: {
      keyPoints: sentences.slice(0, 3).map(([text = ''], at) => ({ text, paragraph: at + 1 })),
      dates,
      timeline: [],
      quotes: [{ text: sentences[1]?.[1] ?? '', paragraph: 2, direct: true, actor: actor.slug, certainty: 'stated' }],
    },
  }
}

/** Sixteen words: one in four the event's own, names among them. */
function createSentence(event: number, common: readonly string[], pick: Pick, when: string): string {
  const words = Array.from({ length: 16 }, () =>
    pick(4) === 0 ? nameOf(event, pick(OWN)) : (common[Math.floor(common.length * (pick(1000) / 1000) ** 3)] ?? ''),
  )
  return `${nameOf(event, pick(4))} ${words.join(' ')} ${when}`.trim().concat('.')
}

const SYLLABLES = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'du', 'fa', 'gel', 'hor', 'jin', 'pas', 'wem']

/** A word that only one event has, with a capital for the first few. */
function nameOf(event: number, number: number): string {
  let rest = event * OWN + number
  let word = ''
  do {
    word += SYLLABLES[rest % 16]
    rest = Math.floor(rest / 16)
  } while (rest > 0 || word.length < 5)
  return number < 8 ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word
}

function commonWords(): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of readParagraphs()
    .join(' ')
    .toLowerCase()
    .match(/[a-z]{3,}/g) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COMMON)
    .map(([word]) => word)
}

function dayOf(day: number): string {
  return new Date(Date.UTC(2015, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)
}
