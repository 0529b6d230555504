import type { DateMention } from '../model/digest.ts'
import { Problem } from '../model/problem.ts'
import type { Story } from '../model/story.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Rule } from './rule.ts'

/** A Monday of the calendar, in milliseconds. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000
/** Characters before a date in which its weekday stands: `am Dienstag, dem `. */
const BEFORE = 24

/** A weekday that does not fit the full date beside it: one of them is wrong. */
export const checkWeekdays: Rule = async ({ content, derived }) => {
  const { known } = await derived()
  return content.stories.flatMap((story, at) =>
    findWrongWeekdays(story, known[at]?.digest.dates ?? [], story.language ?? content.site.language),
  )
}

/** The weekdays of a story’s text that do not fit its dates. */
export function findWrongWeekdays(story: Story, dates: readonly DateMention[], language: string): readonly Problem[] {
  const names = weekdaysIn(language)
  const paragraphs = paragraphsOf(story)
  return dates.flatMap(({ text, value, paragraph, start }) => {
    if (!value || !/^\d{4}-\d{2}-\d{2}$/.test(value) || !/\d{4}/.test(text)) return []
    const before = paragraphs[paragraph - 1]?.text.slice(Math.max(0, start - BEFORE), start) ?? ''
    const said = lastOf(names, `${before}${text}`.toLowerCase(), before.length)
    const right = names[(new Date(`${value}T00:00:00Z`).getUTCDay() + 6) % 7]
    if (!said || said === right) return []
    const message = `the text says “${said}” with ${value}, which is a ${right}; one of them is wrong`
    const line = paragraphs[paragraph - 1]?.line ?? 1
    return [new Problem({ file: story.file, line, field: 'body' }, 'wrong-weekday', message, 'warning')]
  })
}

/** The weekday that stands in the date's words, or right before them with nothing but a comma and small words between. */
function lastOf(names: readonly string[], words: string, start: number): string | undefined {
  const within = names.find((name) => isWord(words.slice(start), name))
  if (within) return within
  const lead = /(\p{L}[\p{L}-]+)[,\s]+(?:(?:the|de|den|dem|der|le|el|del|o|dia|il)\s+)?$/u.exec(words.slice(0, start))
  return names.find((name) => name === lead?.[1])
}

function isWord(words: string, name: string): boolean {
  const at = words.indexOf(name)
  return at >= 0 && !/\p{L}/u.test(words[at - 1] ?? '') && !/\p{L}/u.test(words[at + name.length] ?? '')
}

/** The names of the days from Monday on, in small letters. */
function weekdaysIn(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat([language, 'en'], { weekday: 'long', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, day) => format.format(MONDAY + day * DAY_MS).toLowerCase())
}
