import { actorPath, countryPath } from '../../scripts/catalogue/address.ts'
import type { Entry } from '../../scripts/catalogue/entry.ts'
import { useEdition } from '../edition.ts'

/** Where and who, as links: a story's countries, then its actors. */
export function Chips({ entry, most = 6 }: { readonly entry: Entry; readonly most?: number }) {
  const { href, words } = useEdition()
  const countries = entry.countries.slice(0, Math.ceil(most / 2))
  const actors = entry.actors.slice(0, most - countries.length)
  if (countries.length + actors.length === 0) return null
  return (
    <ul class="chips" aria-label={words.whoAndWhere}>
      {countries.map(({ code, name }) => (
        <li key={code} class="where">
          <a href={href(countryPath(code))}>{name}</a>
        </li>
      ))}
      {actors.map(({ slug, name }) => (
        <li key={slug}>
          <a href={href(actorPath(slug))}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
