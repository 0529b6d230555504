import type { Tally } from '../../scripts/site/tally.ts'
import { useEdition } from '../edition.ts'

/** Fewer bars than this keep the width that they would have among so many. */
const LEAST = 18

/** How many stories each month or year has, as bars that lead to them. */
export function MonthChart({ tally }: { readonly tally: Tally }) {
  const { words, href, calendar } = useEdition()
  const { bars } = tally
  if (bars.length < 2) return null
  const most = Math.max(...bars.map(({ count }) => count))
  const name = (value: string) => (value.length === 4 ? value : calendar.month(value))
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${Math.max(LEAST, bars.length) * 10} 40`} preserveAspectRatio="none">
        <title>{words.byMonth}</title>
        {bars.map(({ value, count, path }, index) => {
          const height = Math.max(1, Math.round((38 * count) / most))
          if (count === 0) return <rect key={value} class="base" x={index * 10 + 1} y="39" width="8" height="1" />
          return (
            <a key={value} href={href(path)} aria-label={`${name(value)}: ${words.stories(count)}`}>
              <title>{`${name(value)}: ${words.stories(count)}`}</title>
              <rect x={index * 10 + 1} y={40 - height} width="8" height={height} />
            </a>
          )
        })}
      </svg>
      <p aria-hidden="true">
        {name(bars[0]?.value ?? '')} – {name(bars.at(-1)?.value ?? '')}
      </p>
    </figure>
  )
}
