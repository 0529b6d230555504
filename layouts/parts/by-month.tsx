import type { Entry } from '../../scripts/catalogue/entry.ts'
import { groupByMonth } from '../../scripts/catalogue/shelves/months.ts'
import { useEdition } from '../edition.ts'
import { StoryItem } from './story-item.tsx'

/** Stories under the month of their publication, in the order in which they come; those without a day under “undated”. */
export function ByMonth({ entries }: { readonly entries: readonly Entry[] }) {
  const { words, calendar } = useEdition()
  return (
    <div class="by-month">
      {groupByMonth(entries).map(([month, filed]) => (
        <section key={month} class="month" id={month ? `m${month}` : 'undated'}>
          <h3 class="month-name">{month ? calendar.month(month) : words.undated}</h3>
          {filed.map((entry) => (
            <StoryItem key={entry.path} entry={entry} as="line" dated />
          ))}
        </section>
      ))}
    </div>
  )
}
