import { actorPath } from '../../scripts/catalogue/address.ts'
import type { Period } from '../../scripts/catalogue/periods/index.ts'
import { useEdition } from '../edition.ts'
import { Sayings } from './sayings.tsx'
import { Section } from './section.tsx'
import { StorylineItem } from './storyline-item.tsx'
import { Events } from './told-timeline.tsx'

/** What a week or a month tells: the storylines that moved, what happened, what was said and who is new. */
export function PeriodDigest({ period }: { readonly period: Period }) {
  const { words, href } = useEdition()
  const { moved, events, sayings, newActors } = period
  return (
    <div class="measure period">
      {moved.length > 0 && (
        <Section id="storylines" title={words.whatMoved} class="moved">
          {moved.map(({ storyline, point }) => (
            <StorylineItem key={storyline.slug} storyline={storyline} point={point} />
          ))}
        </Section>
      )}
      {events.length > 0 && (
        <Section id="timeline" title={words.whatHappened}>
          <Events events={events} />
        </Section>
      )}
      {sayings.length > 0 && (
        <Section id="said" title={words.whatWasSaid}>
          <Sayings sayings={sayings} named />
        </Section>
      )}
      {newActors.length > 0 && (
        <Section id="new" title={words.newActors}>
          <ul class="inline">
            {newActors.map(({ slug, name }) => (
              <li key={slug}>
                <a href={href(actorPath(slug))}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}
