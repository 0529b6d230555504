import { readList } from '../../../model/readList.ts'
import { phraseOf } from '../phrases/index.ts'
import type { Byline } from './byline.ts'
import { readByline } from './byline.ts'
import type { Copy } from './copy.ts'
import { findDays } from './day.ts'
import { PUBLISHED } from './dayWords.ts'

/** How far below the text the writer may be named. */
const REACH = 12
/** `Posted by`, `Written by`, `Text:`, `Autor:`: two words or a colon, as a mere `by` may open anything. */
const OPENING = /^(?:\p{L}+\s+(?:by|von|por|par|door|av|af|da|di|oleh)\s|\p{L}+\s?[:：])/iu

/** Who wrote it, as the lines below the text say: `Posted by Jane Doe at 21:14`. */
export function readFootByline({ lines, body }: Copy): { readonly index: number; readonly byline: Byline } | undefined {
  if (!body) return undefined
  for (let index = body.end; index < Math.min(lines.length, body.end + REACH); index++) {
    const text = lines[index]?.text ?? ''
    const reason = phraseOf(text)?.reason
    if (reason === 'comment form' || reason === 'comments' || reason === 'related stories') return undefined
    const byline = OPENING.test(text) ? readByline(text) : undefined
    if (byline && byline.authors.length > 0) return { index, byline }
  }
  return undefined
}

const SOURCES = readList(new URL('./data/sources.txt', import.meta.url))
const LABEL = /^([^:：]{2,30})\s?[:：]\s*(\S.*)$/u
const SOURCE_WORDS = 6
/** Lines of a foot stand together. */
const TOGETHER = 3

/** What a foot's labels say besides: `Opublikowano: 14 czerwca 2023`, `Źródło: Kurier Słowiński`. */
interface Foot {
  readonly day?: { readonly index: number; readonly value: string }
  readonly source?: { readonly index: number; readonly value: string }
}

/** The day and the paper that the lines around a writer's name below the text state. */
export function readFootLabels({ lines, language, today }: Copy, writer: number): Foot {
  const around = Array.from({ length: 2 * TOGETHER + 1 }, (_, at) => writer - TOGETHER + at)
  const labelled = around.flatMap((index) => {
    const [, label = '', value = ''] = LABEL.exec(lines[index]?.text ?? '') ?? []
    return label === '' ? [] : [{ index, label: label.toLowerCase(), value }]
  })
  const dated = labelled.find(
    ({ label, value }) => PUBLISHED.includes(label) && findDays(value, language, today).length > 0,
  )
  const named = labelled.find(
    ({ label, value }) =>
      SOURCES.includes(label) && value.split(' ').length <= SOURCE_WORDS && !/https?:|\.$/.test(value),
  )
  const [day] = dated ? findDays(dated.value, language, today) : []
  return {
    ...(dated && day && { day: { index: dated.index, value: day.day } }),
    ...(named && { source: { index: named.index, value: named.value } }),
  }
}
