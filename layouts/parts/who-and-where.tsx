import { actorPath, countryPath, topicPath } from '../../scripts/catalogue/address.ts'
import type { Entry } from '../../scripts/catalogue/entry.ts'
import { viewCountries } from '../../scripts/catalogue/maps/view.ts'
import { useEdition } from '../edition.ts'
import { PlaceMap } from './map.tsx'
import { Section } from './section.tsx'

/** The countries and actors that a story is about, and the topics that it is filed under. */
export function WhoAndWhere({ entry }: { readonly entry: Entry }) {
  const { words, href, world } = useEdition()
  const { countries, actors, topics } = entry
  const view = viewCountries(
    countries.map(({ code }) => code),
    world,
  )
  if (countries.length + actors.length + topics.length === 0) return null
  return (
    <Section id="who-and-where" title={words.whoAndWhere}>
      {view && <PlaceMap view={view} />}
      {countries.length > 0 && (
        <ul class="names where">
          {countries.map(({ code, name }) => (
            <li key={code}>
              <a href={href(countryPath(code))}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      {actors.length > 0 && (
        <ul class="names">
          {actors.map(({ slug, name, type }) => (
            <li key={slug}>
              <a href={href(actorPath(slug))}>{name}</a> <span class="note">{words.oneOfType[type]}</span>
            </li>
          ))}
        </ul>
      )}
      {topics.length > 0 && (
        <ul class="names topics" aria-label={words.topics}>
          {topics.map(({ slug, name }) => (
            <li key={slug}>
              <a href={href(topicPath(slug))} dir="auto">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
