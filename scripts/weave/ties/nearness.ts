/** Days after which being near in time counts for a third. */
const DAYS = 7
/** Stories further apart are not looked at: e^-3 is 0.05, under every bound. */
export const REACH = 21
/** What two stories count for of which one has no day. */
export const UNKNOWN = 0.5

/** How near two days of publication are, counted from 1970: 1 on the same day, falling over weeks. */
export function nearness(one: number | undefined, other: number | undefined): number {
  return one === undefined || other === undefined ? UNKNOWN : Math.exp(-Math.abs(one - other) / DAYS)
}

/** A day as a number, `1970-01-02` as 1. */
export function numberOfDay(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Date.parse(day.slice(0, 10)) / 86_400_000
}
