import { storylinePath } from '../../catalogue/address.ts'
import { type Place, placePath } from '../../catalogue/storylines/place.ts'
import type { StorylineIndex, StorylineLink } from '../../catalogue/storylines/storyline.ts'
import type { ToldEvent } from '../../catalogue/storylines/told.ts'
import type { Site } from '../../model/story.ts'

/** A storyline as JSON: everything that its page tells, and what it has no room for. Ids are addresses. */
export function writeStorylineJson(storyline: StorylineIndex, site: Site): string {
  const { slug, title, note, from, to, entries, countries, actors, papers, cameFrom, ledTo, told } = storyline
  const linkTo = ({ slug }: StorylineLink) => site.url + storylinePath(slug)
  const place = (at: Place) => addressOf(at, site)
  const event = ({ date, text, weight, tellings }: ToldEvent) => ({ date, text, weight, tellings: tellings.map(place) })
  return `${JSON.stringify(
    {
      url: site.url + storylinePath(slug),
      title,
      ...(note && { note }),
      ...(from && to && { from, to }),
      stories: entries.toReversed().map(({ path }) => site.url + path),
      papers,
      countries,
      actors,
      ...(cameFrom && { cameFrom: linkTo(cameFrom) }),
      ledTo: ledTo.map(linkTo),
      keyPoints: told.points.map(({ text, ...at }) => ({ text, url: place(at) })),
      events: told.events.map(event),
      plans: told.plans.map(event),
      differences: told.differences.map(({ accounts, ...difference }) => ({
        ...difference,
        accounts: accounts.map(({ entry, paragraph, ...account }) => ({
          ...account,
          url: place({ entry, paragraph }),
        })),
      })),
      sides: told.sides.map(({ country, voices }) => ({
        ...(country && { country: country.code }),
        voices: voices.map(({ slug, name, sayings }) => ({
          actor: slug,
          name,
          sayings: sayings.map(({ text, direct, ...at }) => ({ text, direct, url: place(at) })),
        })),
      })),
    },
    null,
    1,
  )}\n`
}

/** The address of a paragraph, or of its story where the page does not show it. */
export function addressOf(place: Place, { url }: Site): string {
  return url + placePath(place)
}
