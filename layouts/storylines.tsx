import { storylinesPath } from '../scripts/catalogue/address.ts'
import type { StorylineShelf, StorylineYear } from '../scripts/catalogue/storylines/shelf.ts'
import type { StorylineIndex } from '../scripts/catalogue/storylines/storyline.ts'
import { useEdition } from './edition.ts'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'
import { StorylineItem } from './parts/storyline-item.tsx'

/** The storylines that moved last, with where each stands, and the way to those of each year when there are more. */
export function StorylinesPage({ count, newest, years, time }: StorylineShelf) {
  const { words, href } = useEdition()
  return (
    <Document title={words.storylines} description={words.storylinesText} path="storylines/" kind="index storylines">
      <Heading title={words.storylines}>
        <p class="facts">
          {words.countStorylines(count)}. {words.storylinesText}
        </p>
      </Heading>
      <div class="measure">
        {newest.map((storyline) => (
          <StorylineItem key={storyline.slug} storyline={storyline} heading="h2" {...(time && { time })} />
        ))}
      </div>
      {years.length > 0 && (
        <nav class="years" aria-label={words.byYear}>
          <h2>{words.byYear}</h2>
          <ul>
            {years.map(({ year, storylines }) => (
              <li key={year}>
                <a href={href(storylinesPath(year))}>{year || words.undated}</a>{' '}
                <span class="count">{storylines.length}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </Document>
  )
}

/** The storylines of one year, by when they moved last. */
export function StorylineYearPage({ year, storylines }: StorylineYear) {
  const { words, href } = useEdition()
  const name = year || words.undated
  return (
    <Document title={`${words.storylines}, ${name}`} path={storylinesPath(year)} kind="index storylines">
      <Heading kicker={<a href={href('storylines/')}>{words.storylines}</a>} title={name}>
        <p class="facts">{words.countStorylines(storylines.length)}</p>
      </Heading>
      <div class="measure">
        {storylines.map((storyline: StorylineIndex) => (
          <StorylineItem key={storyline.slug} storyline={storyline} point={undefined} heading="h2" />
        ))}
      </div>
    </Document>
  )
}
