import { Copies } from '../../scripts/add/copies/index.ts'
import { checkChrome } from '../../scripts/check/chrome.ts'
import { checkTitles } from '../../scripts/check/title.ts'
import { findWrongWeekdays } from '../../scripts/check/weekdays.ts'
import { checkWrapped } from '../../scripts/check/wrapped.ts'
import { clean } from '../../scripts/clean/index.ts'
import type { Content } from '../../scripts/content/index.ts'
import { parseStory } from '../../scripts/content/story.ts'
import { writeRecord } from '../../scripts/convert/answer.ts'
import { digest } from '../../scripts/digest/index.ts'
import { writeBody } from '../../scripts/markdown/body.ts'
import { readProse } from '../../scripts/markdown/prose.ts'
import { PLAIN_LOOK } from '../../scripts/model/look.ts'
import { allWell } from '../../scripts/model/problem.ts'
import type { ArticleFormat, Source } from '../../scripts/model/source.ts'
import { read } from '../../scripts/read/index.ts'
import { createBodyWriter } from '../../scripts/site/body.ts'
import { tag } from '../../scripts/tag/index.ts'
import { weave } from '../../scripts/weave/index.ts'
import { readRecord } from '../../scripts/weave/read/record.ts'
import { storyFields, storyText } from '../../scripts/write/storyText.ts'

/** How words can come. */
export const CARRIERS = ['text', 'html', 'markdown', 'record', 'feed', 'mail'] as const
export type Carrier = (typeof CARRIERS)[number]

/** Seconds of CPU time by stage. */
export type Times = ReadonlyMap<string, number>

/** Told of each stage as it begins: what hangs says no more. */
export type Beginning = (stage: string) => void

const TODAY = '2024-03-06'
const writeHtml = createBodyWriter({ base: '/', host: 'paper.example' })

/** Takes an article with these words in its middle through every stage, or until it is a clean body. */
export async function timeStages(
  words: string,
  carrier: Carrier,
  language: string,
  begin: Beginning = () => {},
  isWhole = true,
): Promise<Times> {
  const times = new Map<string, number>()
  const lap = <T>(stage: string, work: () => T): T => {
    begin(stage)
    const before = process.cpuUsage()
    const result = work()
    times.set(stage, (times.get(stage) ?? 0) + secondsSince(before))
    return result
  }
  const source = carried(words, carrier, language)
  begin('read')
  const before = process.cpuUsage()
  const articles = allWell(await read(source))
  times.set('read', secondsSince(before))
  for (const article of articles) {
    const cleaned = lap('clean', () => clean(article))
    const body = lap('markdown', () => writeBody(cleaned.blocks))
    const prose = lap('prose', () =>
      readProse(
        { title: 'A headline', deck: undefined, date: '2024-03-05', dateline: undefined, language, home: undefined },
        body,
      ),
    )
    if (!isWhole) continue
    const tags = lap('tag', () => tag(prose, []))
    const digested = lap('digest', () => digest(prose, tags))
    const text = lap('write', () => storyText(storyFields(cleaned.head, tags, TODAY), body))
    lap('copies', () => {
      const copies = new Copies<string>()
      copies.add('a', { body })
      copies.find({ body })
    })
    const { story } = lap('parse', () => parseStory('content/stories/a.md', text))
    lap('page', () => writeHtml(story.body))
    const notAsked = () => Promise.reject(new Error('no rule here asks for it'))
    const checked = {
      content: contentOf(story),
      folder: 'nowhere',
      today: TODAY,
      isThere: () => false,
      settled: notAsked,
      derived: notAsked,
      laidOut: notAsked,
    }
    for (const rule of [checkTitles, checkChrome, checkWrapped]) lap(rule.name, () => rule(checked))
    lap('checkWeekdays', () => findWrongWeekdays(story, digested.dates, language))
    const answered = lap('convert', () =>
      JSON.stringify(writeRecord(source, { article: cleaned, body, prose, tags, digest: digested })),
    )
    lap('weave', () => {
      const record = readRecord(answered, 1)
      if (record) weave([record, { ...record, id: 'b' }], { one: { name: 'both', about: 'both' } })
    })
  }
  return times
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const FORMATS: Readonly<Partial<Record<Carrier, ArticleFormat>>> = { text: 'text', html: 'html', markdown: 'markdown' }

const WRITERS: Readonly<Record<Carrier, (words: string) => string>> = {
  text: asText,
  html: asPage,
  markdown: asText,
  record: asRecord,
  feed: asFeed,
  mail: asMail,
}

function carried(words: string, carrier: Carrier, language: string): Source {
  const format = FORMATS[carrier]
  return {
    name: `a.${carrier}`,
    bytes: new TextEncoder().encode(WRITERS[carrier](words)),
    ...(format && { format }),
    stated: { title: 'A headline', date: '2024-03-05', language },
  }
}

const OPENING = 'The council of London met on Monday and spoke of the bridge that it wants to build, and of much else.'
const CLOSE = 'It will meet again on Friday, its head said, to look at the plans for the bridge.'

function asPage(words: string): string {
  return `<html><head><title>A headline</title></head><body><article><h1>A headline</h1><p>${OPENING}</p><p>${words}</p><p>${CLOSE}</p></article></body></html>`
}

function asText(words: string): string {
  return `A headline\n\nBy Jane Doe\nMarch 4, 2024\n\nLONDON — ${OPENING}\n\n${words}\n\n${CLOSE}\n`
}

function asRecord(words: string): string {
  return `${JSON.stringify({ id: '1', title: 'A headline', date: '2024-03-05', content: `${OPENING}\n\n${words}\n\n${CLOSE}` })}\n`
}

function asFeed(words: string): string {
  const html = `<p>${OPENING}</p><p>${words}</p><p>${CLOSE}</p>`.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Paper</title><link>https://paper.example/</link><item><title>A headline</title><link>https://paper.example/a</link><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><description>${html}</description></item></channel></rss>`
}

function asMail(words: string): string {
  return `From: Jane Doe <jane@paper.example>\nTo: me@home.example\nDate: Tue, 5 Mar 2024 10:00:00 +0000\nSubject: A headline\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${OPENING}\n\n${words}\n\n${CLOSE}\n`
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
    compress: false,
    newsSitemap: false,
  }
  return {
    site,
    stories: [story],
    actors: [],
    countries: [],
    publishers: [],
    places: [],
    topics: [],
    storylines: [],
    problems: [],
  }
}
