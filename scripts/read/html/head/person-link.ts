import words from './data/people.json' with { type: 'json' }

/** Of a longer address the rest is not looked at. */
const LONGEST = 200

/** Whether an address is that of a page about one writer. */
export function linksToPerson(href: string | undefined): boolean {
  const path = href?.slice(0, LONGEST).toLowerCase()
  return path !== undefined && words.paths.some((part) => path.includes(part) && !path.endsWith(part))
}
