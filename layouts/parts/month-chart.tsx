import type { Tally, TallyBar } from '../../scripts/catalogue/shelves/tally.ts'
import { useEdition } from '../edition.ts'

/** Among more bars than this, only the first, the last and each January are named, and none has its count written out. */
const FEW = 9
/** In CSS pixels. */
const TALLEST = 72

/** How many stories each month or year has, as bars that lead to them. */
export function MonthChart({ tally }: { readonly tally: Tally }) {
  const { words } = useEdition()
  const { bars } = tally
  if (bars.length < 2) return null
  const most = Math.max(...bars.map(({ count }) => count))
  const few = bars.length <= FEW
  return (
    <ol class={few ? 'chart' : 'chart many'} aria-label={words.storiesByTime}>
      {bars.map((bar, place) => (
        <li key={bar.value}>
          <Bar bar={bar} most={most} written={few} />
          {(few || place === 0 || place === bars.length - 1 || bar.value.endsWith('-01')) && (
            <span class="tick" aria-hidden="true">
              <Tick value={bar.value} year={place === 0 || bar.value.endsWith('-01')} />
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

function Bar({ bar, most, written }: { readonly bar: TallyBar; readonly most: number; readonly written: boolean }) {
  const { words, href, calendar } = useEdition()
  const { value, count, path } = bar
  const name = `${value.length === 4 ? value : calendar.month(value)}: ${words.stories(count)}`
  if (count === 0) return <span class="none" />
  return (
    <a href={href(path)} aria-label={name} title={name}>
      {written && <span class="count">{count}</span>}
      <svg
        height={Math.max(2, Math.round((TALLEST * count) / most))}
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect width="1" height="1" />
      </svg>
    </a>
  )
}

function Tick({ value, year }: { readonly value: string; readonly year: boolean }) {
  const { calendar } = useEdition()
  if (value.length === 4) return <>{value}</>
  return (
    <>
      {calendar.monthName(value)} {year && <span class="year">{value.slice(0, 4)}</span>}
    </>
  )
}
