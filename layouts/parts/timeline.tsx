import type { TimelineEvent } from '../../scripts/model/digest.ts'
import { useEdition } from '../edition.ts'
import { languageMarks } from './direction.ts'
import { Telling } from './telling.tsx'
import { When } from './when.tsx'

/** So many events stand open; the rest opens on request. */
const OPEN = 6

interface Props {
  readonly events: readonly TimelineEvent[]
  readonly language: string
}

/** A story's dated events, in order of time, each leading to its paragraph. */
export function Timeline({ events, language }: Props) {
  const { words } = useEdition()
  const rest = events.slice(OPEN)
  return (
    <>
      <ol class="timeline">
        {events.slice(0, OPEN).map((event, index) => (
          <Event key={index} event={event} language={language} dated={event.date !== events[index - 1]?.date} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          <ol class="timeline">
            {rest.map((event, index) => (
              <Event
                key={index}
                event={event}
                language={language}
                dated={event.date !== events[OPEN + index - 1]?.date}
              />
            ))}
          </ol>
        </details>
      )}
    </>
  )
}

function Event(props: { readonly event: TimelineEvent; readonly language: string; readonly dated: boolean }) {
  const { event, language, dated } = props
  const { site, words } = useEdition()
  const implied = event.certainty === 'implied'
  return (
    <li class={implied ? 'implied' : undefined}>
      {(dated || !event.date) && (
        <p class="when" title={implied ? words.impliedDate(event.said) : undefined}>
          {event.date ? <When value={event.date} /> : event.said || words.undatedEvent}
        </p>
      )}
      <p {...languageMarks(language, site.language)}>
        <Telling {...event} />
        {'\u00a0'}
        <Place paragraph={event.paragraph} />
      </p>
    </li>
  )
}

/** The way from something derived to the paragraph that says it. */
export function Place({ paragraph }: { readonly paragraph: number }) {
  const { words } = useEdition()
  if (paragraph < 1) return null
  return (
    <a class="place" href={`#p${paragraph}`} aria-label={words.paragraph(paragraph)}>
      ¶{paragraph}
    </a>
  )
}
