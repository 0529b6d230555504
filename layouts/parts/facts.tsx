import type { Entry } from '../../scripts/catalogue/entry.ts'
import type { Company } from '../../scripts/catalogue/shelves/company.ts'
import { useEdition } from '../edition.ts'

/** A lead line of nothing but facts: how many stories, from when to when, and with whom most often. */
export function Facts({ entries, company }: { readonly entries: readonly Entry[]; readonly company: Company }) {
  const { words, calendar, list } = useEdition()
  const months = entries.flatMap(({ day }) => (day ? [day.slice(0, 7)] : []))
  const [last, first] = [months[0], months.at(-1)]
  const span =
    !first || !last
      ? ''
      : first === last
        ? calendar.month(first)
        : words.span(calendar.month(first), calendar.month(last))
  const most = [...company.countries.slice(0, 2), ...company.actors.slice(0, 2)].map(({ name }) => name)
  return (
    <p class="facts">
      {words.facts(words.stories(entries.length), span)}. {most.length > 0 && words.mostWith(list(most))}
    </p>
  )
}
