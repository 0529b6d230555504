import { createCalendar } from '../../layouts/calendar.ts'
import type { Edition } from '../../layouts/edition.ts'
import { wordsIn } from '../../layouts/words/index.ts'
import { markOf } from '../model/mark.ts'
import type { Site } from '../model/story.ts'
import { createBodyWriter } from './body.ts'
import type { CardWords } from './cards/card.ts'
import { SEARCH_POLICY, SERVING_POLICY, STRICT_POLICY, withScripts } from './policy.ts'

/** The words that cards need, of an edition. */
export function cardWords({ words, calendar }: Edition): CardWords {
  return {
    day: (day) => calendar.day(day),
    stories: words.stories,
    country: words.country,
    storyline: words.storyline,
    typeOf: (type) => words.oneOfType[type],
  }
}

/** What all pages of a site share, made once a build. */
export function createEdition(
  site: Site,
  rest: Pick<
    Edition,
    | 'ownPages'
    | 'pictureOf'
    | 'hasStorylines'
    | 'hasTopics'
    | 'world'
    | 'stylesheet'
    | 'searchScript'
    | 'hasActor'
    | 'actorOf'
    | 'hasCountry'
    | 'draftOf'
    | 'drafts'
    | 'menu'
    | 'parts'
  >,
  serving = false,
): Edition {
  const words = wordsIn(site.language)
  const lists = new Intl.ListFormat([site.language, 'en'], { type: 'conjunction' })
  const { pathname: base, host } = new URL(site.url)
  return {
    ...rest,
    site,
    words,
    list: (names) => lists.format(names),
    calendar: createCalendar(site.language, words),
    href: (path) => base + path,
    url: (path) => site.url + path,
    writeStory: createBodyWriter({ base, host, pictureOf: rest.pictureOf }),
    writeNote: createBodyWriter({ base, host, pictureOf: rest.pictureOf }, false),
    policy: withScripts(serving ? SERVING_POLICY : STRICT_POLICY, site.look.scripts),
    scriptPolicy: withScripts(serving ? SERVING_POLICY : SEARCH_POLICY, site.look.scripts),
  }
}

/** A mark of what all pages of an edition share, but for what they ask of it. Words and the map are part of the code. */
export function markOfEdition(edition: Edition): string {
  const { site, hasStorylines, hasTopics, drafts, menu, parts, world, stylesheet, searchScript } = edition
  const { policy, scriptPolicy } = edition
  const ownPages = edition.ownPages.map(({ title, path }) => [title, path])
  const shared = { site, hasStorylines, hasTopics, ownPages, drafts, menu, parts, stylesheet, searchScript }
  return markOf(JSON.stringify({ ...shared, world: world.path, policy, scriptPolicy }))
}
