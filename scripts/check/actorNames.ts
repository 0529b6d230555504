import { findHome } from '../content/publishers.ts'
import { readProse } from '../markdown/prose.ts'
import { findNearest } from '../model/nearest.ts'
import { Problem } from '../model/problem.ts'
import { inContent, shellName } from '../model/shellWord.ts'
import type { Story } from '../model/story.ts'
import { findActor, nearestActor } from '../tag/actors/lookup.ts'
import { tag } from '../tag/index.ts'
import type { Checked, Rule } from './rule.ts'

/** An actor that a story names is best one that is known; a name that nobody knows gets a page of its own, which a misspelling should not. */
export const checkActorNames: Rule = ({ content, folder }) =>
  content.stories.flatMap((story) => {
    const strange = (story.actors ?? []).filter((name) => !findActor(name, content.actors))
    const own = strange.length > 0 ? namesIn(story, content) : new Set<string>()
    return strange
      .filter((name) => !own.has(name) && !story.body.includes(name))
      .map((name) => {
        // What the story itself names is nearer than the whole dictionary.
        const nearest = findNearest(name, [...own]) ?? nearestActor(name, content.actors)?.name
        const advice = nearest
          ? `did you mean “${nearest}”?`
          : `npm run actors -- add ${shellName(name)} --type person${inContent(folder)} (or organization, company …) makes it known`
        const message = `neither the actors’ files nor the story’s text know “${name}”; ${advice}`
        const place = { file: story.file, line: story.lines.actors ?? 1, field: 'actors' }
        return new Problem(place, 'unknown-actor', message, 'warning')
      })
  })

/** The actors that the story's own words name, as `add` would write them. */
function namesIn({ title, deck, date, dateline, language, source, body }: Story, content: Checked['content']) {
  const home = findHome(content.publishers, source.name, source.url)
  const prose = readProse({ title, deck, date, dateline, language: language ?? content.site.language, home }, body)
  return new Set(
    tag(prose, content.actors, content.places).mentions.actors.map(({ slug, name }) => findActor(slug)?.name ?? name),
  )
}
