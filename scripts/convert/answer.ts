import { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { type Processed, processSource } from '../process.ts'
import { writeForms } from './mentions.ts'
import { parseRecord } from './record.ts'
import { type Question, refuse } from './refuse.ts'

/** The line that answers one line of input: a story, or an error that names the record. */
export async function answer(question: Question): Promise<string> {
  try {
    const source = parseRecord(question.line, question.number)
    const [processed] = await processSource(source)
    if (processed instanceof Problem) throw processed
    if (!processed) throw new Problem({ file: source.name }, 'no-article', 'found no article in it')
    return JSON.stringify(writeRecord(source, processed))
  } catch (error) {
    const code = error instanceof Problem ? error.code : 'failed'
    return refuse(question, code, error instanceof Error ? error.message : String(error))
  }
}

/** A story as one line of the streaming format has it. */
export function writeRecord(source: Source, { article, body, tags, digest }: Processed): object {
  const { head } = article
  return {
    id: source.name,
    title: head.title?.value,
    deck: head.deck?.value,
    date: head.date?.value,
    updated: head.updated?.value,
    dateline: head.dateline?.value,
    authors: head.authors?.value ?? [],
    source: { name: head.source?.value, agency: head.agency?.value, url: head.url?.value },
    language: head.language?.value,
    section: head.section?.value,
    image: head.image?.value,
    body,
    countries: tags.countries.map(({ code, name }) => ({ code, name })),
    actors: tags.actors.map(({ name, type, slug }) => ({ name, type, slug })),
    mentions: {
      countries: tags.mentions.countries.map(({ code, name, count }) => ({ code, name, count })),
      actors: [...tags.mentions.actors, ...(tags.mentions.described ?? [])].flatMap(writeForms),
    },
    digest: {
      keyPoints: digest.keyPoints,
      dates: digest.dates,
      timeline: digest.timeline,
      quotes: digest.quotes.filter(({ direct }) => direct),
      indirectQuotes: digest.quotes.filter(({ direct }) => !direct),
    },
    removed: article.removed,
    warnings: article.warnings,
  }
}
