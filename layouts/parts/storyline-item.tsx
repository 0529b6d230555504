import { storylinePath } from '../../scripts/catalogue/address.ts'
import { pace, type Time } from '../../scripts/catalogue/shelves/pace.ts'
import type { Sentence } from '../../scripts/catalogue/storylines/place.ts'
import type { StorylineIndex } from '../../scripts/catalogue/storylines/storyline.ts'
import { useEdition } from '../edition.ts'
import { languageMarks } from './direction.ts'
import { SourceOf } from './source-of.tsx'
import { Span } from './span.tsx'
import { Spark } from './spark.tsx'

interface Props {
  readonly storyline: StorylineIndex
  /** The time that the line of bars stands for; without it there is none. */
  readonly time?: Time
  /** What is told of it; by default where it stands now. */
  readonly point?: Sentence | undefined
  /** Of its heading: one below what it stands under. */
  readonly heading?: 'h2' | 'h3'
}

/** Parts that the time of a line of bars falls into. */
const PARTS = 40

/** A storyline in a list: where it stands, and how much was written of it when. */
export function StorylineItem({ storyline, time, heading: Name = 'h3', ...rest }: Props) {
  const { site, words, href } = useEdition()
  const { slug, title, entries, papers, from, to } = storyline
  const point = 'point' in rest ? rest.point : storyline.told.points[0]
  return (
    <article class="item storyline">
      <Name {...languageMarks(entries[0]?.language ?? site.language, site.language)}>
        <a href={href(storylinePath(slug))}>{title}</a>
      </Name>
      {point && (
        <p class="deck">
          <span {...languageMarks(point.entry.language, site.language)}>{point.text}</span> <SourceOf {...point} />
        </p>
      )}
      <p class="meta">
        {time && <Spark {...pace(entries, time, PARTS)} />}
        <span>
          {[words.stories(entries.length), papers.length > 0 && words.papers(papers.length)]
            .filter(Boolean)
            .join(' · ')}
          {from && ' · '}
          <Span {...(from && to && { from, to })} />
        </span>
      </p>
    </article>
  )
}
