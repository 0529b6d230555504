import { runCommand } from './command.ts'
import { readCommandLine, wrongUsage } from './model/commandLine.ts'
import { removeStory } from './remove/index.ts'
import { asWriter } from './write/writer.ts'

const HELP = `Deletes stories for good: neither add nor digest brings one back from its source.

  npm run remove -- STORY…

  STORY is a story's file (content/stories/2019/2019-05-15-slug.md), the path of its page (/2019/05/15/slug/) or its slug.

  --content FOLDER   the content folder (content)

What was imported is remembered in the story's receipt; npm run add -- SOURCE --keep-both makes the story anew.
Ends with 0 when done, 1 when there is no such story, 2 when the command line is wrong.`

await runCommand(async (args) => {
  const { values, positionals } = parse(args)
  if (values.help) {
    console.log(HELP)
    return 0
  }
  if (positionals.length === 0) throw wrongUsage('remove', 'name the stories to remove')
  const content = values.content ?? 'content'
  const told = { tell: (line: string) => console.error(line) }
  await asWriter(content, 'remove', told, async () => {
    for (const story of positionals) console.log(await removeStory(content, story))
  })
  return 0
})

function parse(args: readonly string[]) {
  return readCommandLine('remove', {
    args: [...args],
    allowPositionals: true,
    options: { content: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
}
