import type { ToldEvent } from '../../scripts/catalogue/storylines/told.ts'
import { useEdition } from '../edition.ts'
import { languageMarks } from './direction.ts'
import { SourceOf } from './source-of.tsx'

interface Props {
  /** `2019-05` with how many there are, the newest first. */
  readonly months: readonly { readonly month: string; readonly count: number }[]
  pathOf(month: string): string
  describe(count: number): string
  /** What of a month weighs most. */
  heaviestOf(month: string): ToldEvent | undefined
}

/** Months in words: each with what weighs most of what happened in it. */
export function MonthList({ months, pathOf, describe, heaviestOf }: Props) {
  const { site, href, calendar } = useEdition()
  if (months.length === 0) return null
  return (
    <ol class="month-list">
      {months.map(({ month, count }) => {
        const event = heaviestOf(month)
        return (
          <li key={month}>
            <p>
              <a href={href(pathOf(month))}>{calendar.month(month)}</a> <span class="note">{describe(count)}</span>
            </p>
            {event && (
              <p>
                <span {...languageMarks(event.entry.language, site.language)}>{event.text}</span>{' '}
                <SourceOf {...event} />
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
