import type { Entry } from '../scripts/catalogue/entry.ts'
import { useEdition } from './edition.ts'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'

/** What was put right in the stories, newest correction first. */
export function CorrectionsPage({ entries }: { readonly entries: readonly Entry[] }) {
  const { words, href, calendar } = useEdition()
  const corrections = entries
    .flatMap((entry) => entry.story.corrections.map((correction) => ({ entry, correction })))
    .sort((a, b) => (a.correction.date < b.correction.date ? 1 : -1))
  return (
    <Document title={words.corrections} description={words.correctionsText} path="corrections/" kind="index">
      <Heading title={words.corrections}>
        <p class="facts">{corrections.length > 0 ? words.correctionsText : words.noCorrections}</p>
      </Heading>
      {corrections.map(({ entry, correction }) => (
        <article key={entry.path + correction.date + correction.text} class="item line">
          <p class="day">{calendar.day(correction.date)}</p>
          <h2>
            <a href={href(entry.path)}>{entry.story.title}</a>
          </h2>
          <p>{correction.text}</p>
        </article>
      ))}
    </Document>
  )
}
