import type { Pace } from '../../scripts/catalogue/shelves/pace.ts'
import { useEdition } from '../edition.ts'

/** In units of the drawing. */
const STEP = 4
const HEIGHT = 20

/** How much was written when, as a line of bars no larger than a word; in words for those who do not see it. */
export function Spark({ counts, from, to }: Pace) {
  const { words, calendar } = useEdition()
  const most = Math.max(1, ...counts)
  const name = words.facts(
    words.stories(counts.reduce((sum, count) => sum + count, 0)),
    words.span(calendar.day(from), calendar.day(to)),
  )
  const bars = counts.flatMap((count, place) => {
    const height = Math.round((HEIGHT * count) / most)
    return count > 0 ? [`M${place * STEP} ${HEIGHT}v-${Math.max(3, height)}h${STEP - 1}V${HEIGHT}z`] : []
  })
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${counts.length * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={name}
    >
      <path d={bars.join('')} />
    </svg>
  )
}
