import type { IndexFindings } from '../../scripts/catalogue/shelves/findings.ts'
import { useEdition } from '../edition.ts'
import { Section } from './section.tsx'
import { StorylineItem } from './storyline-item.tsx'
import { Events } from './told-timeline.tsx'

/** The storylines of an index page with where each stands, and the events of all time that most stories tell. */
export function ItsStorylines({ storylines, toldMost }: Pick<IndexFindings, 'storylines' | 'toldMost'>) {
  const { words } = useEdition()
  return (
    <>
      {storylines.length > 0 && (
        <Section id="storylines" title={words.storylines} class="moved">
          {storylines.map((storyline) => (
            <StorylineItem key={storyline.slug} storyline={storyline} point={undefined} />
          ))}
        </Section>
      )}
      {toldMost.length > 0 && (
        <Section id="told-most" title={words.toldMost}>
          <Events events={toldMost} />
        </Section>
      )}
    </>
  )
}
