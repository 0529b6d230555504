import { addActor, type Stated } from './actors/add.ts'
import { reportJoins, surveyJoins } from './actors/joins.ts'
import { mergeActors } from './actors/merge.ts'
import { renameActor } from './actors/rename.ts'
import { reportNames } from './actors/report.ts'
import { splitActor } from './actors/split.ts'
import { surveyNames } from './actors/survey.ts'
import { runCommand } from './command.ts'
import { type Content, readContent } from './content/index.ts'
import { readCommandLine, wrongUsage } from './model/commandLine.ts'
import { ACTOR_TYPES, type ActorType } from './model/tags.ts'
import { findCountry } from './tag/countries/atlas.ts'
import { asWriter } from './write/writer.ts'

const HELP = `Tends the files of content/actors.

  npm run actors -- [--least N]                lists names of N stories or more (2) that no list knows, and names that may be one;
                                               before these, which names in stories are one actor and why, and which stay apart
  npm run actors -- add "Name" [--type TYPE] [--country COUNTRY]
                                               writes content/actors/slug.md for a name
  npm run actors -- merge "Name" "Other"       joins the second into the first and leaves a redirect; neither needs a file
  npm run actors -- split "Name" "Other"        keeps apart what was taken for one: the first's file gets apart: [Other]
  npm run actors -- rename "Name" "New name"    gives a name or its file another and leaves a redirect

  --content FOLDER   another content folder
  TYPE is one of ${ACTOR_TYPES.join(', ')}.

Ends with 0 when done, 1 when a file is in the way or missing, 2 for a wrong command line.`

await runCommand(async (args) => {
  const { values, positionals } = parseCommand(args)
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const folder = values.content ?? 'content'
  const [verb, name, other, ...rest] = positionals
  const ofTwo = verb === 'merge' || verb === 'rename' || verb === 'split'
  const complete =
    verb === undefined || (verb === 'add' && name && !other) || (ofTwo && name && other && rest.length === 0)
  if (!complete)
    throw wrongUsage(
      'actors',
      `expected add "Name", merge "Name" "Other", split "Name" "Other" or rename "Name" "New name", found “${positionals.join(' ')}”`,
    )
  const [stated, least] = [statedOf(values), countOf(values.least)]
  const act = async () => carryOut(await readContent(folder), folder, positionals, stated, least)
  const tell = (sentence: string) => console.error(sentence)
  for (const line of await (verb ? asWriter(folder, `actors ${verb}`, { tell }, act) : act())) console.log(line)
  return 0
})

async function carryOut(
  { stories, actors, site }: Content,
  folder: string,
  [verb, name = '', other = '']: readonly string[],
  stated: Stated,
  least: number,
): Promise<string[]> {
  const names = surveyNames(stories, actors, site.language)
  if (verb === 'split')
    return [`“${other}” stays apart from “${name}”: ${await splitActor(folder, name, other, actors, names)}.`]
  if (verb === 'merge') return [`Joined “${other}” into ${await mergeActors(folder, name, other, actors, names)}.`]
  if (verb === 'rename')
    return [`“${name}” is “${other}” now, in ${await renameActor(folder, name, other, actors, names)}.`]
  if (verb === 'add') return [`Wrote ${await addActor(folder, name, stated, actors, names)}.`]
  const across = surveyJoins(stories, actors, site.language)
  const fileNames = actors.map((actor) => actor.name)
  return [...reportJoins(across, folder), ...reportNames(names, least, fileNames, across, folder)]
}

function parseCommand(args: readonly string[]) {
  return readCommandLine('actors', {
    args: [...args],
    allowPositionals: true,
    options: {
      content: { type: 'string' },
      country: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      least: { type: 'string' },
      type: { type: 'string' },
    },
  })
}

function statedOf({ type, country }: { type?: string; country?: string }): Stated {
  if (type !== undefined && !isType(type))
    throw wrongUsage('actors', `--type: expected one of ${ACTOR_TYPES.join(', ')}, found “${type}”`)
  const code = country === undefined ? undefined : findCountry(country)?.code
  if (country !== undefined && !code) throw wrongUsage('actors', `--country: knows no country “${country}”`)
  return { ...(type && { type }), ...(code && { country: code }) }
}

function countOf(least = '2'): number {
  const count = Number(least)
  if (!Number.isInteger(count) || count < 1)
    throw wrongUsage('actors', `--least: expected a number from 1, found “${least}”`)
  return count
}

function isType(type: string): type is ActorType {
  return (ACTOR_TYPES as readonly string[]).includes(type)
}
