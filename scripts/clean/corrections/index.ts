import type { Article, Removal } from '../../model/article.ts'
import type { Correction } from '../../model/correction.ts'
import { findDays } from '../../read/text/head/day.ts'
import { monthOf } from '../../read/text/head/months.ts'
import { isNoteLabel, type Note, readNote } from './note.ts'

/** Without a label a note stands at the very beginning or the end; elsewhere the words are the story's. */
const AT_START = 2
const AT_END = 4
const DAY = /^\d{4}-\d{2}-\d{2}/
const LAST_DAY = '9999-12-31'
const MONTH_FIRST = /(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,14})\.?\s(\d{1,2})(?!\d)/gu
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s(?:de |of )?(\p{L}[\p{L}\p{M}]{2,14})(?!\p{L})/gu

/**
 * Takes notes such as `Correction: …` and `This article was amended on …` out of the body, into the head's corrections.
 * Each has the day that it states, or else that of the story's last change or publication; with neither it stays where it is. A column of corrections is a story of its own.
 */
export function takeCorrections(article: Article): Article {
  const { blocks, head } = article
  if (isNoteLabel(head.title?.value ?? '')) return article
  const story = [head.updated?.value, head.date?.value].find((value) => value && DAY.test(value))?.slice(0, 10)
  const language = head.language?.value ?? 'en'
  const corrections: Correction[] = []
  const gone = new Map<number, Removal>()
  const take = (index: number) => {
    const text = blocks[index]?.text ?? ''
    if (text) gone.set(index, { text, reason: 'correction' })
  }
  blocks.forEach(({ text, kind }, index) => {
    if (gone.has(index) || kind === 'image' || kind === 'table' || kind === 'code') return
    const alone = isNoteLabel(text)
    const below = alone ? blocks[index + 1]?.text : undefined
    const note = below
      ? { ...(readNote(below) ?? { text: below, dated: '' }), labelled: isNear(index + 1, blocks.length) }
      : readNote(text)
    if (!note || !(note.labelled || isNear(index, blocks.length))) return
    const date = dayOf(note, language, story) ?? story
    if (!date) return
    corrections.push({ date, text: note.text })
    take(index)
    if (below) take(index + 1)
  })
  if (corrections.length === 0) return article
  return {
    ...article,
    head: { ...head, corrections: { value: corrections, trust: 'text', from: 'its note to readers' } },
    blocks: blocks.filter((_, index) => !gone.has(index)),
    removed: [...article.removed, ...gone.values()],
  }
}

function isNear(index: number, count: number): boolean {
  return index < AT_START || index >= count - AT_END
}

/** The day that a note states; without a year, the first of its kind from the story's day on. */
function dayOf({ dated }: Pick<Note, 'dated'>, language: string, story: string | undefined): string | undefined {
  const full = dated.split('\n').flatMap((part) => findDays(part, language, LAST_DAY))[0]?.day
  if (full || !story) return full
  const parts = [
    ...[...dated.matchAll(MONTH_FIRST)].map(([, month = '', day]) => ({ month, day })),
    ...[...dated.matchAll(DAY_FIRST)].map(([, day, month = '']) => ({ month, day })),
  ]
  for (const { month, day } of parts) {
    const number = monthOf(month, language)
    const date = Number(day)
    if (!number || date < 1 || date > 31) continue
    const inYear = (year: number) => `${year}-${String(number).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    const year = Number(story.slice(0, 4))
    const found = inYear(year) >= story ? inYear(year) : inYear(year + 1)
    return Number.isNaN(Date.parse(found)) ? undefined : found
  }
  return undefined
}
