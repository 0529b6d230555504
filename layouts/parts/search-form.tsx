import type { ComponentChildren } from 'preact'
import { useEdition } from '../edition.ts'

/** A field that leads to the search page; `children` are what narrows the search there. */
export function SearchForm({ children }: { readonly children?: ComponentChildren }) {
  const { words, href } = useEdition()
  return (
    <search>
      <form class="search-form" action={href('search/')} method="get">
        <label for="q">{words.searchFor}</label>
        <input id="q" type="search" name="q" autocomplete="off" />
        <button type="submit">{words.search}</button>
        {children}
      </form>
    </search>
  )
}
