import { citeInBibtex, citeInWords } from '../../scripts/catalogue/citation.ts'
import type { Entry } from '../../scripts/catalogue/entry.ts'
import { useEdition } from '../edition.ts'

/** How to cite a story: a plain line, BibTeX, and the address that never changes. */
export function Cite({ entry }: { readonly entry: Entry }) {
  const { site, words, url, calendar } = useEdition()
  return (
    <details class="cite">
      <summary>{words.cite}</summary>
      <p>{citeInWords(entry, site, entry.day ? calendar.day(entry.day) : undefined)}</p>
      <pre>{citeInBibtex(entry, site)}</pre>
      <p>
        {words.permanentLink}: <a href={url(entry.path)}>{url(entry.path)}</a>
      </p>
    </details>
  )
}
