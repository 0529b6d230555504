import type { MergedEvent } from '../../scripts/site/events.ts'
import { useEdition } from '../edition.ts'
import { languageMarks } from './direction.ts'
import { When } from './when.tsx'

/** So many events stand open; the rest opens on request. */
const OPEN = 12

/** Dated events of many stories, in order of time, each with every story that tells it. */
export function MergedTimeline({
  events,
  open = events.length,
}: {
  readonly events: readonly MergedEvent[]
  readonly open?: number
}) {
  const { words } = useEdition()
  const rest = events.slice(open)
  return (
    <>
      <Events events={events.slice(0, open)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          <Events events={rest} />
        </details>
      )}
    </>
  )
}

MergedTimeline.OPEN = OPEN

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
            <a href={`${href(entry.path)}${paragraph > 0 ? `#p${paragraph}` : ''}`}>
              {entry.story.source.name ?? entry.story.title}
            </a>
          </>
        ))}
      </p>
    </>
  )
}
