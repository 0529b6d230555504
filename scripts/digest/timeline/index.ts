import type { DateMention, TimelineEvent } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import type { Language } from '../dates/knowledge.ts'
import { languageOf } from '../dates/language.ts'
import { readQuotations, type Spoken } from '../quotes/spoken.ts'
import { clauseLeadsOut, eventLeadsOut, type Headline, isJudged, withLede } from '../reference/index.ts'
import type { Sentence } from '../sentences/index.ts'
import { clauseAfter, clauseBounded } from './after.ts'
import { leadsBack } from './alone.ts'
import { countsBack, isHourAlone, isLeaning } from './bearing.ts'
import { type Clause, splitClauses } from './clauses.ts'
import { isCorrected } from './corrected.ts'
import { isInStamp, mayTellEvent } from './events.ts'
import { byTime, dayOrPeriod } from './order.ts'
import { findQuotations, isQuoted } from './quoted.ts'
import { dropRepeated } from './repeated.ts'
import { tellWhole } from './telling.ts'
import { chooseMain, weighMentions } from './weigh.ts'
import { wordBefore } from './words.ts'

/**
 * The sentences that tell a dated event, in order of time; those whose date is not known come last, in reading order.
 * A sentence stands once, under the date of its main event, or in parts where its clauses tell of days of their own; what has no
 * subject that a reader of the headline understands is not told.
 */
export function buildTimeline(
  prose: Prose,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
  known: Headline,
  spoken: Spoken = readQuotations(prose),
): readonly TimelineEvent[] {
  const language = languageOf(prose.language)
  if (!language || dates.length === 0) return []
  const headline = withLede(known, prose)
  const quotations = new Map<number, readonly number[]>()
  const starts = startsByParagraph(sentences)
  const dated = groupBySentence(sentences, dates)
  const hours = new Set(dates.filter((mention) => isHourAlone(mention, language)))
  /** The paragraph that tells the first day, on which hours hang from then on. */
  const firstDay = dates.find((mention) => mention.value !== undefined && !hours.has(mention))?.paragraph ?? Infinity
  const events = dated.flatMap((group, index) => {
    const { sentence: cut, mentions } = group
    if (!mayTellEvent(prose, cut, mentions, language)) return []
    const { paragraph } = cut
    if (spoken.runsThrough(paragraph, cut.start, cut.start + cut.text.length)) return []
    const text = prose.paragraphs[paragraph - 1]?.text ?? ''
    const turns = quotations.get(paragraph) ?? findQuotations(text)
    quotations.set(paragraph, turns)
    const sentence = tellWhole(cut, text, starts.get(paragraph) ?? [], turns)
    if (!sentence) return []
    const own = mentions.filter(
      (mention) =>
        mention.start >= sentence.start &&
        !(hours.has(mention) && paragraph < firstDay) &&
        !isInStamp(sentence, mention, language) &&
        !(isFar(group, dated[index - 1]) && isLeaning(mention, language)) &&
        !isQuoted(turns, mention.start) &&
        !spoken.runsThrough(paragraph, mention.start, mention.start + mention.text.length) &&
        !isCorrected(group, mention, dated[index + 1], language),
    )
    return splitClauses(sentence, own, language).flatMap((clause) => tellClause(clause, prose, headline, language))
  })
  return dropRepeated(byTime(events), language)
}

/** Whether the dates told before lie more than a paragraph back; “the same day” then hangs on one that a reader has forgotten. */
function isFar({ sentence, mentions }: DatedSentence, before: DatedSentence | undefined): boolean {
  return mentions.length === 1 && sentence.paragraph - (before?.sentence.paragraph ?? 0) > 1
}

/** The events of a clause: its own, and the one that it counts from. */
function tellClause(
  { sentence, mentions }: Clause,
  prose: Prose,
  headline: Headline,
  language: Language,
): readonly TimelineEvent[] {
  const isTold = (text: string) =>
    isJudged(prose.language)
      ? eventLeadsOut(text, prose.language, headline) === undefined
      : !leadsBack(text, language, prose.language)
  const weighed = weighMentions(sentence, mentions, prose.date, language)
  const events: TimelineEvent[] = []
  for (const { mention } of weighed) {
    if (!countsBack(sentence, mention, mentions, language)) continue
    const clause = clauseAfter(sentence, mention, language)
    if (clause && clauseLeadsOut(clause.text, prose.language, headline) === undefined)
      events.push({ ...writeEvent(sentence, mention, language), text: clause.text })
  }
  const main = chooseMain(weighed.filter(({ mention }) => !countsBack(sentence, mention, mentions, language)))
  if (!main) return events
  const event = writeEvent(sentence, main, language, mentions)
  const bounded = clauseBounded(sentence, main, language)
  if (bounded)
    return clauseLeadsOut(bounded.text, prose.language, headline)
      ? events
      : [{ ...event, text: bounded.text }, ...events]
  return isTold(sentence.text) ? [event, ...events] : events
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

function writeEvent(
  sentence: Sentence,
  mention: DateMention,
  language: Language,
  mentions: readonly DateMention[] = [],
): TimelineEvent {
  const { text, paragraph } = sentence
  const { certainty, value } = mention
  const said = withPreposition(sentence, wholeRange(sentence, mention, mentions), language)
  return value === undefined
    ? { said, text, paragraph, certainty }
    : { date: dayOrPeriod(value), said, text, paragraph, certainty }
}

/** `on Wednesday`: the mention with the preposition before it. */
function withPreposition(sentence: Sentence, mention: DateMention, { words }: Language): string {
  const word = wordBefore(sentence.text, mention.start - sentence.start)
  return words.preposition.has(word.toLowerCase()) ? `${word} ${mention.text}` : mention.text
}

/** The longest word between the ends of a range, with the spaces around it. */
const LINK = 10

/** “from 14 to 17 June” for its first day, of which the text has the figure alone. */
function wholeRange({ text, start }: Sentence, mention: DateMention, mentions: readonly DateMention[]): DateMention {
  const next = mentions.find((other) => other.start > mention.start)
  const isFigure = /^\d{1,2}$/.test(mention.text)
  if (!isFigure || !next || next.start - mention.start > mention.text.length + LINK) return mention
  return { ...mention, text: text.slice(mention.start - start, next.start - start + next.text.length) }
}
