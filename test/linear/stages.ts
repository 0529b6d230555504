import { checkChrome } from '../../scripts/check/chrome.ts'
import { checkTitles } from '../../scripts/check/title.ts'
import { checkWeekdays } from '../../scripts/check/weekdays.ts'
import { checkWrapped } from '../../scripts/check/wrapped.ts'
import { clean } from '../../scripts/clean/index.ts'
import type { Content } from '../../scripts/content/index.ts'
import { parseStory } from '../../scripts/content/story.ts'
import { digest } from '../../scripts/digest/index.ts'
import { writeBody } from '../../scripts/markdown/body.ts'
import { readProse } from '../../scripts/markdown/prose.ts'
import { PLAIN_LOOK } from '../../scripts/model/look.ts'
import { allWell } from '../../scripts/model/problem.ts'
import { read } from '../../scripts/read/index.ts'
import { createBodyWriter } from '../../scripts/site/body.ts'
import { tag } from '../../scripts/tag/index.ts'
import { storyFields, storyText } from '../../scripts/write/storyText.ts'

/** How words can come. */
export const CARRIERS = ['text', 'html', 'markdown'] as const
export type Carrier = (typeof CARRIERS)[number]

/** Seconds of CPU time by stage. */
export type Times = ReadonlyMap<string, number>

const TODAY = '2024-03-06'
const writeHtml = createBodyWriter({ base: '/', host: 'paper.example' })

/** Takes an article with these words in its middle through every stage. */
export async function timeStages(words: string, carrier: Carrier, language: string): Promise<Times> {
  const times = new Map<string, number>()
  const lap = <T>(stage: string, work: () => T): T => {
    const before = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(before)
    times.set(stage, (times.get(stage) ?? 0) + (user + system) / 1e6)
    return result
  }
  const before = process.cpuUsage()
  const articles = allWell(await readIn(words, carrier, language))
  const { user, system } = process.cpuUsage(before)
  times.set('read', (user + system) / 1e6)
  for (const article of articles) {
    const cleaned = lap('clean', () => clean(article))
    const body = lap('markdown', () => writeBody(cleaned.blocks))
    const prose = lap('prose', () =>
      readProse(
        { title: 'A headline', deck: undefined, date: '2024-03-05', dateline: undefined, language, home: undefined },
        body,
      ),
    )
    const tags = lap('tag', () => tag(prose, []))
    lap('digest', () => digest(prose, tags))
    const text = lap('write', () => storyText(storyFields(cleaned.head, tags, TODAY), body))
    const { story } = lap('parse', () => parseStory('content/stories/a.md', text))
    lap('page', () => writeHtml(story.body))
    const checked = { content: contentOf(story), folder: 'nowhere', today: TODAY }
    for (const rule of [checkTitles, checkChrome, checkWrapped, checkWeekdays]) lap(rule.name, () => rule(checked))
  }
  return times
}

function readIn(words: string, carrier: Carrier, language: string) {
  const text = carrier === 'html' ? asPage(words) : asText(words)
  const stated = { title: 'A headline', date: '2024-03-05', language }
  return read({ name: 'a', bytes: new TextEncoder().encode(text), format: carrier, stated })
}

const OPENING = 'The council of London met on Monday and spoke of the bridge that it wants to build, and of much else.'
const CLOSE = 'It will meet again on Friday, its head said, to look at the plans for the bridge.'

function asPage(words: string): string {
  return `<html><head><title>A headline</title></head><body><article><h1>A headline</h1><p>${OPENING}</p><p>${words}</p><p>${CLOSE}</p></article></body></html>`
}

function asText(words: string): string {
  return `A headline\n\nBy Jane Doe\nMarch 4, 2024\n\nLONDON — ${OPENING}\n\n${words}\n\n${CLOSE}\n`
}

function contentOf(story: Content['stories'][number]): Content {
  const site = {
    title: 'Site',
    description: '',
    url: 'https://site.example/',
    language: 'en',
    timeZone: 'UTC',
    rights: '',
    cards: false,
    inbox: false,
    hsts: false,
    look: PLAIN_LOOK,
  }
  return { site, stories: [story], actors: [], countries: [], publishers: [], topics: [], storylines: [], problems: [] }
}
