import type { DateMention, TimelineEvent } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import { type Language, languageOf } from '../dates/language.ts'
import type { Sentence } from '../sentences/index.ts'
import { isSaying } from './bearing.ts'
import { mayTellEvent } from './events.ts'
import { byTime, dayOrPeriod } from './order.ts'
import { findQuotations, isQuoted } from './quoted.ts'
import { dropRepeated } from './repeated.ts'
import { tellWhole } from './telling.ts'
import { chooseMain, weighMentions } from './weigh.ts'
import { wordBefore } from './words.ts'

/**
 * The sentences that tell a dated event, in order of time; those whose date is not known come last, in reading order.
 * A sentence stands under the date of its main event, and under another day that it names where no other sentence tells of that day.
 */
export function buildTimeline(
  prose: Prose,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
): readonly TimelineEvent[] {
  const language = languageOf(prose.language)
  if (!language || dates.length === 0) return []
  const quotations = new Map<number, readonly number[]>()
  const starts = startsByParagraph(sentences)
  const told = groupBySentence(sentences, dates).flatMap(({ sentence: cut, mentions }) => {
    if (!mayTellEvent(prose, cut, mentions, language)) return []
    const { paragraph } = cut
    const text = prose.paragraphs[paragraph - 1]?.text ?? ''
    const turns = quotations.get(paragraph) ?? findQuotations(text)
    quotations.set(paragraph, turns)
    const sentence = tellWhole(cut, text, starts.get(paragraph) ?? [], turns)
    if (!sentence) return []
    const own = mentions.filter(({ start }) => start >= sentence.start && !isQuoted(turns, start))
    const weighed = weighMentions(sentence, own, prose.date, language)
    const main = chooseMain(weighed)
    return main
      ? [{ sentence, main, others: weighed.map(({ mention }) => mention).filter((mention) => mention !== main) }]
      : []
  })
  const events = told.map(({ sentence, main }) => writeEvent(sentence, main, language))
  const known = new Set(events.map(({ date }) => date))
  for (const { sentence, others } of told) {
    for (const mention of others) {
      const date = mention.value && dayOrPeriod(mention.value)
      if (!date || !/^\d{4}-\d\d-\d\d$/.test(date) || known.has(date)) continue
      if (isSaying(sentence, mention, language)) continue
      known.add(date)
      events.push(writeEvent(sentence, mention, language))
    }
  }
  return dropRepeated(byTime(events), language)
}

/** Where the sentences of each paragraph begin. */
function startsByParagraph(sentences: readonly Sentence[]): ReadonlyMap<number, readonly number[]> {
  const starts = new Map<number, number[]>()
  for (const { paragraph, start } of sentences) {
    const known = starts.get(paragraph)
    if (known) known.push(start)
    else starts.set(paragraph, [start])
  }
  return starts
}

interface DatedSentence {
  readonly sentence: Sentence
  readonly mentions: readonly DateMention[]
}

/** Both lists are in reading order, so one pass serves. */
function groupBySentence(sentences: readonly Sentence[], dates: readonly DateMention[]): readonly DatedSentence[] {
  let at = 0
  return sentences.flatMap((sentence) => {
    const end = sentence.start + sentence.text.length
    const mentions: DateMention[] = []
    for (let date = dates[at]; date && date.paragraph === sentence.paragraph && date.start < end; date = dates[++at])
      mentions.push(date)
    return mentions.length > 0 ? [{ sentence, mentions }] : []
  })
}

function writeEvent(sentence: Sentence, mention: DateMention, language: Language): TimelineEvent {
  const { text, paragraph } = sentence
  const { certainty, value } = mention
  const said = withPreposition(sentence, mention, language)
  return value === undefined
    ? { said, text, paragraph, certainty }
    : { date: dayOrPeriod(value), said, text, paragraph, certainty }
}

/** `on Wednesday`: the mention with the preposition before it. */
function withPreposition(sentence: Sentence, mention: DateMention, { words }: Language): string {
  const word = wordBefore(sentence.text, mention.start - sentence.start)
  return words.preposition.has(word.toLowerCase()) ? `${word} ${mention.text}` : mention.text
}
