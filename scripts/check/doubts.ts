import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { editDigest } from '../catalogue/edited.ts'
import { isJudged } from '../digest/reference/index.ts'
import { Problem } from '../model/problem.ts'
import type { Story } from '../model/story.ts'
import { NOTHING_DERIVED } from '../store/derive.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Rule } from './rule.ts'

type Openings = Readonly<Record<string, readonly string[]>>

const pointers = readOpenings('./data/pointers.yaml')
const times = readOpenings('./data/times.yaml')
const noSpeakers = readOpenings('./data/no-speakers.yaml')

const ENDED = /[.!?…。！？؟۔।]["'”’»›」』)\]]*$/
/** What a page says of itself, and no event. */
const STAMP = /^(?:posted|published|updated|last (?:updated|modified)|filed|printed)\b/i
const SHOWN = 70

/** What the site would show of a story and a reader could not understand or believe: read from what is derived, or stated in its place. */
export const checkDoubts: Rule = async ({ content, derived }) => {
  const { known, problems } = await derived()
  const doubts = content.stories.flatMap((story, at) => {
    const digest = editDigest((known[at] ?? NOTHING_DERIVED).digest, story)
    const language = (story.language ?? content.site.language).split('-')[0] ?? 'en'
    const opens = (text: string, openings: Openings) => findOpening(text, openings[language] ?? [])
    // What was derived in a language with lists of such words has been judged by more than its first one.
    const isKnown = (key: keyof Story['overrides']) => !story.overrides[key] && isJudged(language)
    const doubt = (key: keyof Story['overrides'], paragraph: number, text: string, why: string) =>
      new Problem(placeOf(story, key, paragraph), 'doubtful', `${LABELS[key]} “${shorten(text)}” ${why}`, 'warning')
    return [
      ...digest.keyPoints.flatMap(({ text, paragraph }) => {
        const opening = isKnown('keyPoints') ? undefined : (opens(text, pointers) ?? opens(text, times))
        const why = opening
          ? `opens with “${opening}”, which a reader of it alone does not know; ${REWRITE}`
          : !ENDED.test(text) || /^\p{Ll}/u.test(text)
            ? `is no whole sentence; ${REWRITE}`
            : undefined
        return why ? [doubt('keyPoints', paragraph, text, why)] : []
      }),
      ...digest.timeline.flatMap(({ text, paragraph }) => {
        const opening = isKnown('timeline') ? undefined : opens(text, pointers)
        const why = STAMP.test(text)
          ? 'is a stamp of the page; take it out of the text'
          : opening &&
            `opens with “${opening}”, which a reader of it alone does not know; name it in the text, or state “timeline:”`
        return why ? [doubt('timeline', paragraph, text, why)] : []
      }),
      ...digest.quotes.flatMap(({ text, speaker, paragraph, direct }) => {
        const opening = direct && speaker ? opens(speaker, noSpeakers) : undefined
        return opening
          ? [
              doubt(
                'quotes',
                paragraph,
                text,
                `is given to “${speaker}”, who is nobody; state “quotes:” with who said it`,
              ),
            ]
          : []
      }),
    ]
  })
  return [...problems, ...doubts]
}

const LABELS = { keyPoints: 'the key point', timeline: 'the event', quotes: 'the quotation' } as const
const REWRITE = 'name it in the text, or state “keyPoints:”'

/** The front matter's line for what is stated there, else that of the paragraph. */
function placeOf(story: Story, key: keyof Story['overrides'], paragraph: number) {
  const stated = story.overrides[key] ? story.lines[key] : undefined
  const line = stated ?? paragraphsOf(story)[paragraph - 1]?.line ?? story.lines.body ?? 1
  return { file: story.file, line, field: key }
}

function findOpening(text: string, openings: readonly string[]): string | undefined {
  // A quotation points to what its speaker meant, and says so itself.
  if (/^["“„«‘]/.test(text)) return undefined
  const start = text.toLowerCase().replace(/^[^\p{L}]+/u, '')
  return openings.find((opening) => start.startsWith(opening) && !/[\p{L}\p{N}'’-]/u.test(start[opening.length] ?? ''))
}

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text
}

function readOpenings(file: string): Openings {
  return parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
}
