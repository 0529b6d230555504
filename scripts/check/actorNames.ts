import { Problem } from '../model/problem.ts'
import { findActor, nearestActor } from '../tag/actors/lookup.ts'
import type { Rule } from './rule.ts'

/** An actor that a story names is best one that is known; a name that nobody knows gets a page of its own, which a misspelling should not. */
export const checkActorNames: Rule = ({ content }) =>
  content.stories.flatMap(({ file, lines, actors, body }) =>
    (actors ?? [])
      .filter((name) => !findActor(name, content.actors) && !body.includes(name))
      .map((name) => {
        const nearest = nearestActor(name, content.actors)
        const advice = nearest ? `did you mean “${nearest.name}”?` : `npm run actors -- add "${name}" makes it known`
        const message = `neither the actors’ files nor the story’s text know “${name}”; ${advice}`
        return new Problem({ file, line: lines.actors ?? 1, field: 'actors' }, 'unknown-actor', message, 'warning')
      }),
  )
