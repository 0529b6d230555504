import type { Place } from '../../scripts/catalogue/storylines/place.ts'
import { heaviest, type Told, type ToldEvent } from '../../scripts/catalogue/storylines/told.ts'
import { useEdition } from '../edition.ts'
import { languageMarks } from './direction.ts'
import { SourceOf } from './source-of.tsx'
import { When } from './when.tsx'

/** So many events stand open: those that weigh most. */
const OPEN = 10
/** A page shows no more than this on demand; its table has all. */
const MOST = 120
const MOST_PLANS = 20
/** So many of the stories that tell an event stand open, and so many are named at all. */
const SOURCES = 5
const MOST_SOURCES = 40

/** What happened, in order of time: the heaviest events, all of them on demand, and apart from both what is planned. */
export function ToldTimeline({ told: { events, plans } }: { readonly told: Pick<Told, 'events' | 'plans'> }) {
  const { words } = useEdition()
  const all = heaviest(events, MOST)
  return (
    <>
      {events.length > 0 && <Events events={heaviest(events, OPEN)} />}
      {events.length > OPEN && (
        <details>
          <summary>{words.allEvents(all.length)}</summary>
          <Events events={all} />
        </details>
      )}
      {plans.length > 0 && (
        <details class="plans">
          <summary>{words.plans(plans.length)}</summary>
          <Events events={plans.slice(0, MOST_PLANS)} />
        </details>
      )}
    </>
  )
}

/** Events under their days. */
export function Events({ events }: { readonly events: readonly ToldEvent[] }) {
  const { site, words } = useEdition()
  return (
    <ol class="timeline">
      {events.map(({ date, text, entry, tellings }, index) => (
        <li key={date + text}>
          {events[index - 1]?.date !== date && (
            <p class="when">
              <When value={date} />
            </p>
          )}
          <p {...languageMarks(entry.language, site.language)}>{text}</p>
          <Sources places={tellings.slice(0, SOURCES)} />
          {tellings.length > SOURCES && (
            <details>
              <summary>{words.more(tellings.length - SOURCES)}</summary>
              <Sources places={tellings.slice(SOURCES, MOST_SOURCES)} />
            </details>
          )}
        </li>
      ))}
    </ol>
  )
}

function Sources({ places }: { readonly places: readonly Place[] }) {
  return (
    <p class="told">
      {places.map((place, index) => (
        <>
          {index > 0 && ' · '}
          <SourceOf {...place} />
        </>
      ))}
    </p>
  )
}
