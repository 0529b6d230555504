import type { MergedEvent } from '../../scripts/catalogue/shelves/events.ts'
import { placePath } from '../../scripts/catalogue/storylines/place.ts'
import { useEdition } from '../edition.ts'
import { languageMarks } from './direction.ts'
import { When } from './when.tsx'

/** Dated events of many stories, in order of time, each with every story that tells it. The last `open` of them stand open. */
export function MergedTimeline({
  events,
  plans = [],
  open = events.length,
}: {
  readonly events: readonly MergedEvent[]
  /** What lies after the newest story, apart. */
  readonly plans?: readonly MergedEvent[]
  readonly open?: number
}) {
  const { words } = useEdition()
  const earlier = events.slice(0, Math.max(0, events.length - open))
  return (
    <>
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlierEvents(earlier.length)}</summary>
          <Events events={earlier} />
        </details>
      )}
      {events.length > 0 && <Events events={events.slice(earlier.length)} />}
      {plans.length > 0 && (
        <details class="plans">
          <summary>{words.plans(plans.length)}</summary>
          <Events events={plans} />
        </details>
      )}
    </>
  )
}

function Events({ events }: { readonly events: readonly MergedEvent[] }) {
  return (
    <ol class="timeline">
      {events.map((event, index) => (
        <li key={event.date + event.text} class={event.certainty === 'implied' ? 'implied' : undefined}>
          {events[index - 1]?.date !== event.date && (
            <p class="when">
              <When value={event.date} />
            </p>
          )}
          <Telling event={event} />
        </li>
      ))}
    </ol>
  )
}

function Telling({ event }: { readonly event: MergedEvent }) {
  const { site, href } = useEdition()
  return (
    <>
      <p {...languageMarks(event.told[0]?.entry.language ?? site.language, site.language)}>{event.text}</p>
      <p class="told">
        {event.told.map(({ entry, paragraph }, index) => (
          <>
            {index > 0 && ' · '}
            <a href={href(placePath({ entry, paragraph }))}>{entry.story.source.name ?? entry.story.title}</a>
          </>
        ))}
      </p>
    </>
  )
}
