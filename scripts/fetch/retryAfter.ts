/** How many milliseconds from now a host asks to wait: `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3). */
export function waitAsked(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
