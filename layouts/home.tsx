import { dayAnchor } from '../scripts/catalogue/address.ts'
import type { Entry } from '../scripts/catalogue/entry.ts'
import type { Company } from '../scripts/catalogue/shelves/company.ts'
import type { Time } from '../scripts/catalogue/shelves/pace.ts'
import type { StorylineIndex } from '../scripts/catalogue/storylines/storyline.ts'
import { useEdition } from './edition.ts'
import { Bars } from './parts/bars.tsx'
import { Document } from './parts/document.tsx'
import { WorldMap } from './parts/map.tsx'
import { Section } from './parts/section.tsx'
import { StoryItem } from './parts/story-item.tsx'
import { StorylineItem } from './parts/storyline-item.tsx'

export interface Day {
  /** `2019-05-15`, or empty for stories without a day. */
  readonly day: string
  readonly entries: readonly Entry[]
}

interface Props {
  /** Those that moved last, and the time that they are shown in. */
  readonly storylines: readonly StorylineIndex[]
  readonly time: Time | undefined
  /** The newest day first. */
  readonly days: readonly Day[]
  /** Of the last weeks. */
  readonly inTheNews: Company
  /** Stories by country, in the same weeks. */
  readonly counts: ReadonlyMap<string, number>
}

/** The front page: where the storylines stand that moved last, the newest days, what is most in the news, and an end. */
export function HomePage({ storylines, time, days, inTheNews, counts }: Props) {
  const { site, words, href } = useEdition()
  const [newest, ...before] = days
  // What is newer than all storylines comes before them.
  const hasNews = newest !== undefined && newest.day > (storylines[0]?.to ?? '')
  const moved = storylines.length > 0 && <Moved storylines={storylines} time={time} />
  return (
    <Document path="" kind="home">
      <h1 class="visually-hidden">{site.title}</h1>
      {site.description && (
        <p class="facts" dir="auto">
          {site.description}
        </p>
      )}
      <div class="front">
        {hasNews ? <DayRow {...newest} newest year /> : moved}
        {!newest && <p>{words.noStories}</p>}
        <aside class="board" aria-label={words.mostInTheNews}>
          {inTheNews.countries.length > 0 && (
            <Section id="countries" title={words.countries}>
              <p class="note">{words.lastWeeks}</p>
              <WorldMap counts={counts} />
              <Bars bars={inTheNews.countries} />
            </Section>
          )}
          {inTheNews.actors.length > 0 && (
            <Section id="actors" title={words.actors}>
              <Bars bars={inTheNews.actors} />
            </Section>
          )}
        </aside>
        <div class="days">
          {hasNews ? moved : newest && <DayRow {...newest} newest year />}
          {before.map(({ day, entries }, place) => (
            <DayRow key={day} day={day} entries={entries} year={day.slice(0, 4) !== days[place]?.day.slice(0, 4)} />
          ))}
          <p class="end">
            {words.end} <a href={href('archive/')}>{words.endMore}</a>
          </p>
        </div>
      </div>
    </Document>
  )
}

function Moved({ storylines, time }: Pick<Props, 'storylines' | 'time'>) {
  const { words, href, calendar } = useEdition()
  return (
    <Section id="storylines" title={words.movedLast} class="moved">
      {time && (
        <p class="note">
          {words.storiesByTime}: {words.span(calendar.day(time.from), calendar.day(time.to))}
        </p>
      )}
      {storylines.map((storyline) => (
        <StorylineItem key={storyline.slug} storyline={storyline} {...(time && { time })} />
      ))}
      <p class="all">
        <a href={href('storylines/')}>{words.allStorylines}</a>
      </p>
    </Section>
  )
}

function DayRow({ day, entries, newest = false, year }: Day & { readonly newest?: boolean; readonly year: boolean }) {
  const { words } = useEdition()
  return (
    <section class={newest ? 'day-row newest' : 'day-row'}>
      <h2 class="rail-date">{day ? <RailDate day={day} year={year} /> : words.undated}</h2>
      <div>
        {entries.map((entry, place) => (
          <StoryItem key={entry.path} entry={entry} as={!newest ? 'brief' : place === 0 ? 'lead' : 'full'} />
        ))}
      </div>
    </section>
  )
}

function RailDate({ day, year }: { readonly day: string; readonly year: boolean }) {
  const { href, calendar } = useEdition()
  return (
    <a href={href(dayAnchor(day))}>
      <time dateTime={day}>
        {calendar.dayOfMonth(day)} <span class="note">{year ? day.slice(0, 4) : calendar.weekday(day)}</span>
      </time>
    </a>
  )
}
