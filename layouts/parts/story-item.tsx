import type { Entry } from '../../scripts/catalogue/entry.ts'
import { DRAFT, useEdition } from '../edition.ts'
import { Chips } from './chips.tsx'
import { languageMarks } from './direction.ts'
import { When } from './when.tsx'

/** The first story of the newest day shows so many key points below its deck. */
const LEAD_POINTS = 2

interface Props {
  readonly entry: Entry
  /** How much of it to show. */
  readonly as: 'lead' | 'full' | 'brief' | 'line'
  readonly dated?: boolean
}

/** A story in a list. */
export function StoryItem({ entry, as, dated = false }: Props) {
  const { site, href, draftOf } = useEdition()
  const { story, digest } = entry
  const deck = as === 'line' ? undefined : (story.deck ?? (as === 'brief' ? undefined : digest.keyPoints[0]?.text))
  const points = as === 'lead' ? digest.keyPoints.filter(({ text }) => text !== deck).slice(0, LEAD_POINTS) : []
  const marks = languageMarks(entry.language, site.language)
  return (
    <article class={`item ${as}`}>
      {dated && entry.day && (
        <p class="day">
          <When value={entry.day} short />
        </p>
      )}
      <h3 {...marks}>
        <a href={href(entry.path)}>{story.title}</a>
      </h3>
      {draftOf(story.file) && (
        <p class="draft-mark" lang="en">
          {DRAFT}
        </p>
      )}
      {deck && (
        <p class="deck" {...marks}>
          {deck}
        </p>
      )}
      {points.length > 0 && (
        <ul class="lead-points" {...marks}>
          {points.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p class="meta">{[story.dateline, story.source.name ?? story.source.agency].filter(Boolean).join(' · ')}</p>
      {as !== 'line' && <Chips entry={entry} most={as === 'brief' ? 4 : 6} />}
    </article>
  )
}
