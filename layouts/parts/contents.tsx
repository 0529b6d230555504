import { useEdition } from '../edition.ts'

interface Props {
  readonly places: readonly { readonly id: string; readonly name: string; readonly count?: number }[]
  /** Whether wide screens, which show more of a page at once, have it too. */
  readonly always?: boolean
}

/** The sections of a long page, each a step away. */
export function Contents({ places, always = false }: Props) {
  const { words } = useEdition()
  if (places.length < 2) return null
  return (
    <nav class={always ? 'contents always' : 'contents'} aria-label={words.onThisPage}>
      <ul class="inline">
        {places.map(({ id, name, count }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a> {count !== undefined && <span class="count">{count}</span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}
