import { useEdition } from '../edition.ts'
import { When } from './when.tsx'

/** From which day to which; one day alone where both are one. */
export function Span({ from, to }: { readonly from?: string; readonly to?: string }) {
  const { words, calendar } = useEdition()
  if (!from || !to) return null
  return from === to ? <When value={from} /> : <span>{words.span(calendar.day(from), calendar.day(to))}</span>
}
