import { joinAcross } from '../catalogue/actors/across.ts'
import { readProse } from '../markdown/prose.ts'
import { inContent, shellName } from '../model/shellWord.ts'
import type { ActorFile, Story } from '../model/story.ts'
import { findActors } from '../tag/actors/index.ts'
import type { ActorsAcross, Join, JoinReason } from '../weave/actors/index.ts'

/** Who is one across the stories of a content folder. */
export function surveyJoins(stories: readonly Story[], files: readonly ActorFile[], language: string): ActorsAcross {
  return joinAcross(
    stories,
    ({ title, deck, date, dateline, language: own, body }) => {
      const prose = readProse({ title, deck, date, dateline, language: own ?? language, home: undefined }, body)
      return findActors(prose, files).mentions.map(({ mentions, roles = [], ...actor }) => ({
        ...actor,
        forms: [...new Set(mentions.map(({ text }) => text))],
        roles,
      }))
    },
    files,
  )
}

const WHY: Readonly<Record<JoinReason, string>> = {
  spelling: 'the same name written otherwise',
  surname: 'by what surrounds it',
  acronym: 'letters of its name',
}

/** The lines that tell which names are one actor across stories, why, and how to part them; and those that nobody could settle. */
export function reportJoins({ actors, unsettled }: ActorsAcross, content = 'content'): string[] {
  const joined = actors.flatMap(({ name, joins }) => joins.map((join) => describe(name, join, inContent(content))))
  const open = unsettled.map(({ name, mayBe, stories }) => {
    const who = mayBe.map((each) => each.name).join(' or ')
    return `not settled: “${name}” may be ${who}  ${stories.join(', ')}`
  })
  return [...joined.flat(), ...open]
}

function describe(name: string, { name: other, why, stories }: Join, place: string): string[] {
  const pair = `${shellName(name)} ${shellName(other)}`
  const keep = why === 'surname' ? '' : `      to write that down: npm run actors -- merge ${pair}${place}`
  return [
    `one actor: “${other}” is ${name} (${WHY[why]})`,
    `      ${stories.join(', ')}`,
    ...(keep ? [keep] : []),
    `      if that is wrong: npm run actors -- split ${pair}${place}`,
  ]
}
