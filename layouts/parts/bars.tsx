import type { Counted } from '../../scripts/catalogue/shelves/company.ts'
import { useEdition } from '../edition.ts'

/** Counts side by side: name, bar, number. */
export function Bars({ bars, most = 1 }: { readonly bars: readonly Counted[]; readonly most?: number }) {
  const { href } = useEdition()
  const longest = Math.max(most, ...bars.map(({ count }) => count))
  return (
    <ol class="bars">
      {bars.map(({ name, path, count }) => (
        <li key={path}>
          <a href={href(path)}>{name}</a>
          <span class="count">{count}</span>
          <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect width={Math.round((100 * count) / longest)} height="1" />
          </svg>
        </li>
      ))}
    </ol>
  )
}
