import { runCommand } from './command.ts'
import { readCommandLine, wrongUsage } from './model/commandLine.ts'
import { keepHeapSmall } from './model/heap.ts'
import { builtInActors } from './tag/actors/index.ts'
import { settleStories } from './weave/actors/settleStories.ts'
import { weave } from './weave/index.ts'
import { readStories } from './weave/read/index.ts'
import { writeStory, writeStoryline } from './weave/write.ts'

const HELP = `Weaves stories: which tell of the same event, which storylines they make, and what each storyline tells.

  npm run -s convert < articles.jsonl | npm run -s weave > woven.jsonl
  npm run -s weave -- --one NAME [--about "WORDS"] < stories.jsonl > woven.jsonl

In:  JSON lines as convert writes them. Records with an error are left out and counted.
Out: one line a story in the same order: { "story", "storyline", "related", "actors" },
     then one a storyline: { "storyline", "title", "stories", "from", "to", "countries", "actors", "keyPoints", "timeline", "differences" }

  --one NAME       all stories are one storyline of that name
  --about "WORDS"  what it is about`

const listed: ReadonlySet<string> = new Set(builtInActors.map(({ slug }) => slug))
const isListed = (slug: string) => listed.has(slug)

await runCommand(async (args) => {
  const { one, about, help } = parseOptions(args)
  if (help) {
    console.log(HELP)
    return 0
  }
  keepHeapSmall()
  const { stories: read, refused } = await readStories(process.stdin)
  const stories = settleStories(read, isListed)
  const woven = weave(stories, one === undefined ? {} : { one: { name: one, about: about ?? one } })
  for (const story of woven.stories) process.stdout.write(`${JSON.stringify(writeStory(story))}\n`)
  for (const storyline of woven.storylines) process.stdout.write(`${JSON.stringify(writeStoryline(storyline))}\n`)
  if (refused) console.error(`left out ${refused} ${refused === 1 ? 'record' : 'records'} that convert could not read`)
  return 0
})

function parseOptions(args: readonly string[]) {
  const { values } = readCommandLine('weave', {
    args: [...args],
    options: { one: { type: 'string' }, about: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.about !== undefined && values.one === undefined) throw wrongUsage('weave', '--about needs --one NAME')
  return values
}
