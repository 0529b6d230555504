import type { Edition } from '../../../layouts/edition.ts'
import { weekPath } from '../../catalogue/address.ts'
import type { Period } from '../../catalogue/periods/index.ts'
import { FEED_LENGTH } from './feed.ts'
import { frameAtom } from './frame.ts'
import { BEFORE_ALL, published } from './moment.ts'
import { xml } from './xml.ts'

/** The weeks of a site as a feed in Atom (RFC 4287): an item a week, with where the storylines stand that moved and what happened. `weeks` come newest first. */
export function writeWeekly(weeks: readonly Period[], { site, words, calendar }: Edition): string {
  const newest = weeks[0]?.entries[0]
  const self = `${site.url}weekly.xml`
  return frameAtom(
    {
      ...{ title: `${site.title} – ${words.byWeek}`, id: self, page: site.url, self },
      updated: newest ? published(newest) : BEFORE_ALL,
    },
    site,
    weeks.slice(0, FEED_LENGTH).map((week) => {
      const address = xml(site.url + weekPath(week.value))
      const [last] = week.entries
      return [
        '<entry>',
        `<title>${xml(`${site.title}, ${calendar.value(week.value)}`)}</title>`,
        `<id>${address}</id>`,
        `<link href="${address}"/>`,
        `<updated>${last ? published(last) : BEFORE_ALL}</updated>`,
        `<summary>${xml(summaryOf(week).join('\n'))}</summary>`,
        '</entry>',
      ].join('\n')
    }),
  )
}

/** What moved, and what happened; of a week without storylines its headlines. */
function summaryOf({ moved, events, entries }: Period): readonly string[] {
  const lines = [
    ...moved.map(({ storyline, point }) => [storyline.title, point?.text].filter(Boolean).join(': ')),
    ...events.map(({ text }) => text),
  ]
  return lines.length > 0 ? [...new Set(lines)] : entries.map(({ story }) => story.title)
}
