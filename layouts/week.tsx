import { weekPath, yearPath } from '../scripts/catalogue/address.ts'
import type { Period } from '../scripts/catalogue/periods/index.ts'
import { useEdition } from './edition.ts'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'
import { PeriodDigest } from './parts/period-digest.tsx'
import { Section } from './parts/section.tsx'
import { Span } from './parts/span.tsx'
import { StoryItem } from './parts/story-item.tsx'

interface Props {
  readonly week: Period
  readonly earlier: Period | undefined
  readonly later: Period | undefined
}

/** A week: what moved, what happened and was said, and its stories. */
export function WeekPage({ week, earlier, later }: Props) {
  const { words, href, calendar } = useEdition()
  const { value, entries } = week
  const [last, first] = [entries[0]?.day, entries.at(-1)?.day]
  return (
    <Document title={calendar.title(value)} path={weekPath(value)} kind="index week">
      <Heading
        kicker={<a href={href(yearPath((first ?? value).slice(0, 4)))}>{(first ?? value).slice(0, 4)}</a>}
        title={calendar.title(value)}
      >
        <p class="facts">
          {words.stories(entries.length)}, <Span {...(first && last && { from: first, to: last })} />
        </p>
      </Heading>
      <PeriodDigest period={week} />
      <Section id="stories" title={words.stories(entries.length)}>
        {entries.map((entry) => (
          <StoryItem key={entry.path} entry={entry} as="line" dated />
        ))}
      </Section>
      <nav class="turn" aria-label={words.byWeek}>
        {earlier && (
          <a class="prev" rel="prev" href={href(weekPath(earlier.value))}>
            <span class="kicker">{words.earlier}</span> <span>{calendar.title(earlier.value)}</span>
          </a>
        )}
        {later && (
          <a class="next" rel="next" href={href(weekPath(later.value))}>
            <span class="kicker">{words.later}</span> <span>{calendar.title(later.value)}</span>
          </a>
        )}
      </nav>
    </Document>
  )
}
