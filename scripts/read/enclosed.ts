import type { Article, Found, Head, LeadImage } from '../model/article.ts'
import { canonicalTag } from '../model/languageTag.ts'
import type { Source } from '../model/source.ts'
import { readMoment } from './moment/index.ts'
import { headFromStated } from './stated.ts'

/** An article that something carried: what its feed entry, mail header, export or front matter says of it. Dates as they are written there. */
export interface Enclosed {
  /** What carried it, for `--explain`: `feed entry`, `mail header`. */
  readonly carrier: string
  readonly title?: string | undefined
  readonly deck?: string | undefined
  readonly date?: string | undefined
  readonly updated?: string | undefined
  readonly authors?: readonly string[] | undefined
  readonly source?: string | undefined
  readonly url?: string | undefined
  readonly language?: string | undefined
  readonly section?: string | undefined
  readonly topics?: readonly string[] | undefined
  /** What it knows the article by, whatever place it has there. */
  readonly id?: string | undefined
  readonly image?: LeadImage | undefined
  /** It is not published yet. */
  readonly draft?: boolean | undefined
}

/** The article with what its carrier says of it; what the user states wins, and what its own words say fills the gaps. */
export function enclose(
  source: Source,
  enclosed: Enclosed,
  words: Pick<Article, 'format' | 'blocks'> & Partial<Article>,
): Article {
  return {
    name: source.name,
    removed: [],
    stated: source.stated,
    ...words,
    warnings: [...(words.warnings ?? []), ...noteDate(source, enclosed), ...noteDraft(enclosed)],
    head: { ...words.head, ...headOf(enclosed), ...headFromStated(source.stated) },
  }
}

function headOf(enclosed: Enclosed): Head {
  const { carrier, title, deck, authors, source, language, section, topics, id, image } = enclosed
  const found = <T>(value: T, field: string): Found<T> => ({ value, trust: 'envelope', from: `${carrier}, ${field}` })
  const tag = languageTag(language)
  const date = enclosed.date && readMoment(enclosed.date, tag)
  const updated = enclosed.updated && readMoment(enclosed.updated, tag)
  const url = webAddress(enclosed.url)
  return {
    ...(title?.trim() && { title: found(title.replace(/\s+/g, ' ').trim(), 'title') }),
    ...(deck?.trim() && { deck: found(deck.replace(/\s+/g, ' ').trim(), 'summary') }),
    ...(date && { date: found(date, 'date') }),
    ...(updated && updated !== date && { updated: found(updated, 'updated') }),
    ...(authors && authors.length > 0 && { authors: found(authors, 'author') }),
    ...(source?.trim() && { source: found(source.trim(), 'publisher') }),
    ...(url && { url: found(url, 'link') }),
    ...(tag && { language: found(tag, 'language') }),
    ...(section?.trim() && { section: found(section.trim(), 'category') }),
    ...(topics && topics.length > 0 && { topics: found(topics, 'tags') }),
    ...(id?.trim() && { id: found(id.trim(), 'id') }),
    ...(image && { image: found(image, 'image') }),
    ...(enclosed.draft && { draft: found(true, 'status') }),
  }
}

/** Warnings begin with a code for programs. */
function noteDate({ stated }: Source, { carrier, date, language }: Enclosed): readonly string[] {
  if (stated.date || !date?.trim() || readMoment(date, languageTag(language))) return []
  return [`unread-date: “${date.trim().slice(0, 60)}” (${carrier}) is no day, or could be two; state it with --date`]
}

function noteDraft({ carrier, draft }: Enclosed): readonly string[] {
  return draft ? [`draft: its ${carrier} says that it is not to be published yet`] : []
}

function webAddress(address: string | undefined): string | undefined {
  const trimmed = address?.trim()
  return trimmed && /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed) ? new URL(trimmed).href : undefined
}

function languageTag(tag: string | undefined): string | undefined {
  return tag && canonicalTag(tag.trim().replace('_', '-'))
}
