import { useEdition } from '../edition.ts'

interface Props {
  readonly caption: string
  /** `2019-05` with how many there are; months without any are absent. The newest first. */
  readonly months: readonly { readonly month: string; readonly count: number }[]
  /** Where a month leads. */
  pathOf(month: string): string
  /** Where a year leads, if it does. */
  yearPathOf?(year: string): string
  /** A month's count in words. */
  describe(count: number): string
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

/** A row for each year, a column for each month: how much there is, shaded, each leading there. */
export function MonthTable({ caption, months, pathOf, yearPathOf, describe }: Props) {
  const { href, calendar } = useEdition()
  const counts = new Map(months.map(({ month, count }) => [month, count]))
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  const most = Math.max(...counts.values())
  return (
    <table class="months" aria-label={caption}>
      <thead>
        <tr>
          <td />
          {MONTHS.map((month) => (
            <th key={month} scope="col">
              {calendar.monthName(`2000-${month}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{yearPathOf ? <a href={href(yearPathOf(year))}>{year}</a> : year}</th>
            {MONTHS.map((of) => {
              const month = `${year}-${of}`
              const count = counts.get(month)
              return (
                <td key={of} class={count ? heatOf(count, most) : undefined}>
                  {count && (
                    <a href={href(pathOf(month))} aria-label={`${calendar.month(month)}: ${describe(count)}`}>
                      {count}
                    </a>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Three shades, so that a number stands out on each. */
function heatOf(count: number, most: number): string {
  const share = count / most
  return share > 0.66 ? 'heat3' : share > 0.25 ? 'heat2' : 'heat1'
}
