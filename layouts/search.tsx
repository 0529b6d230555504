import { useEdition } from './edition.ts'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'
import { SearchForm } from './parts/search-form.tsx'

/** The search page. Without script it says where else to look. */
export function SearchPage({ script }: { readonly script: string }) {
  const { words, href, hasTopics } = useEdition()
  const filters: readonly (readonly [string, string])[] = [
    ['country', words.country],
    ['actor', words.actor],
    ...(hasTopics ? [['topic', words.topics] as const] : []),
    ['year', words.year],
    ['source', words.source],
    ['language', words.language],
  ]
  const places = [
    ['countries/', words.countries],
    ['actors/', words.actors],
    ['timeline/', words.timeline],
    ['archive/', words.archive],
    ['sources/', words.sources],
  ] as const
  return (
    <Document title={words.search} path="search/" kind="search" script={script}>
      <Heading title={words.search} />
      <div data-search data-found={words.found} data-more={words.showMore}>
        <SearchForm>
          <fieldset class="filters">
            <legend>{words.narrow}</legend>
            {filters.map(([name, label]) => (
              <label key={name}>
                <span>{label}</span>
                <select name={name}>
                  <option value="">{words.any}</option>
                </select>
              </label>
            ))}
          </fieldset>
        </SearchForm>
        <p role="status" />
        <ol class="results" />
        <div class="elsewhere">
          <p>{words.searchElsewhere}</p>
          <ul>
            {places.map(([place, name]) => (
              <li key={place}>
                <a href={href(place)}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Document>
  )
}
