import { actorPath, countryPath, storylinePath } from '../scripts/catalogue/address.ts'
import { viewCountries } from '../scripts/catalogue/maps/view.ts'
import type { Shelf } from '../scripts/catalogue/shelves/shelf.ts'
import type { Tally } from '../scripts/catalogue/shelves/tally.ts'
import type { StorylineIndex, StorylineLink } from '../scripts/catalogue/storylines/storyline.ts'
import { useEdition } from './edition.ts'
import { Contents } from './parts/contents.tsx'
import { DataLinks } from './parts/data-links.tsx'
import { Differences } from './parts/differences.tsx'
import { languageMarks } from './parts/direction.ts'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'
import { PlaceMap } from './parts/map.tsx'
import { Points } from './parts/points.tsx'
import { Section } from './parts/section.tsx'
import { ShelfStories } from './parts/shelf-stories.tsx'
import { Span } from './parts/span.tsx'
import { ToldTimeline } from './parts/told-timeline.tsx'
import { Voices } from './parts/voices.tsx'

interface Props {
  readonly storyline: StorylineIndex
  readonly shelf: Shelf
  readonly tally: Tally
}

/** Points that say where a storyline stands. */
const POINTS = 3
/** Sides that are heard. */
const SIDES = 5

/** A storyline: where it stands, what happened, what was said and where accounts differ, and its stories. */
export function StorylinePage({ storyline, shelf, tally }: Props) {
  const { site, words, href, list, writeNote } = useEdition()
  const { slug, title, note, told, entries, papers, from, to, cameFrom, ledTo } = storyline
  const path = storylinePath(slug)
  const points = told.points.slice(0, POINTS)
  const hasEvents = told.events.length + told.plans.length > 0
  const sides = told.sides.slice(0, SIDES)
  const marks = languageMarks(entries[0]?.language ?? site.language, site.language)
  return (
    <Document title={title} description={points[0]?.text ?? ''} path={path} kind="index storyline" card feed={path}>
      <Heading kicker={<a href={href('storylines/')}>{words.storyline}</a>} title={<span {...marks}>{title}</span>}>
        <p class="facts">
          {words.stories(entries.length)}
          {from && ', '}
          <Span {...(from && to && { from, to })} />. {papers.length > 0 && `${list(papers.slice(0, 6))}.`}
        </p>
      </Heading>
      <Contents
        places={[
          { id: 'key-points', name: words.whereItStands, shown: points.length > 0 },
          { id: 'timeline', name: words.whatHappened, shown: hasEvents },
          { id: 'differences', name: words.differ, shown: told.differences.length > 0 },
          { id: 'voices', name: words.voices, shown: sides.length > 0 },
          { id: 'who-and-where', name: words.whoAndWhere, shown: true },
          { id: 'stories', name: words.stories(entries.length), shown: true },
        ].filter(({ shown }) => shown)}
      />
      <div class="spread">
        {note && <div class="note-text" dir="auto" dangerouslySetInnerHTML={{ __html: writeNote(note) }} />}
        <Points title={words.whereItStands} points={points} />
        {hasEvents && (
          <Section id="timeline" title={words.whatHappened}>
            <ToldTimeline told={told} />
          </Section>
        )}
        <Differences differences={told.differences} />
        {sides.length > 0 && (
          <Section id="voices" title={words.voices}>
            <Voices sides={sides} />
          </Section>
        )}
        <div class="rail">
          <WhoAndWhere storyline={storyline} />
          {cameFrom && <Links id="came-from" title={words.cameFrom} storylines={[cameFrom]} />}
          {ledTo.length > 0 && <Links id="led-to" title={words.ledTo} storylines={ledTo} />}
          <DataLinks
            path={path}
            more={[
              ['events.csv', `${words.timeline} (CSV)`],
              ['storyline.json', `${words.storyline} (JSON)`],
            ]}
          />
        </div>
        <ShelfStories shelf={shelf} tally={tally} />
      </div>
    </Document>
  )
}

function WhoAndWhere({ storyline: { countries, actors } }: { readonly storyline: StorylineIndex }) {
  const { words, href, world, hasActor, hasCountry } = useEdition()
  const view = viewCountries(
    countries.map(({ code }) => code),
    world,
  )
  if (countries.length + actors.length === 0) return null
  return (
    <Section id="who-and-where" title={words.whoAndWhere}>
      {view && <PlaceMap view={view} />}
      <ul class="names where">
        {countries
          .filter(({ code }) => hasCountry(code))
          .map(({ code, name }) => (
            <li key={code}>
              <a href={href(countryPath(code))}>{name}</a>
            </li>
          ))}
      </ul>
      <ul class="names">
        {actors
          .filter(({ slug }) => hasActor(slug))
          .map(({ slug, name, type }) => (
            <li key={slug}>
              <a href={href(actorPath(slug))}>{name}</a> <span class="note">{words.oneOfType[type]}</span>
            </li>
          ))}
      </ul>
    </Section>
  )
}

function Links(props: { readonly id: string; readonly title: string; readonly storylines: readonly StorylineLink[] }) {
  const { href } = useEdition()
  return (
    <Section id={props.id} title={props.title}>
      <ul class="names">
        {props.storylines.map(({ slug, title }) => (
          <li key={slug}>
            <a href={href(storylinePath(slug))} dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
