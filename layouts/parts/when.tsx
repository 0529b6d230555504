import { useEdition } from '../edition.ts'

// The values that HTML's `time` element knows; a quarter, a season or a decade is written as words alone.
const MACHINE_READABLE = /^\d{4}(-\d{2}(-\d{2})?|-W\d{2})?$/

/** A calendar value as the `time` element takes it, or nothing where it has no such form. */
export function machineReadable(value: string): string | undefined {
  const machine = value.slice(0, 10)
  return MACHINE_READABLE.test(machine) ? machine : undefined
}

/** A calendar value in the site's language, for people and programs. */
export function When({ value, short = false }: { readonly value: string; readonly short?: boolean }) {
  const { calendar } = useEdition()
  const words = short ? calendar.shortDay(value) : calendar.value(value)
  const machine = machineReadable(value)
  return machine ? <time dateTime={machine}>{words}</time> : <span>{words}</span>
}
