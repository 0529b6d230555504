import { runCommand } from './command.ts'
import { publishDrafts } from './inbox/publish.ts'
import { readCommandLine, wrongUsage } from './model/commandLine.ts'
import { asWriter } from './write/writer.ts'

const HELP = `Publishes drafts: takes “draft: true” out of their files, so that the next build has them.

  npm run publish-drafts -- STORY…
  npm run publish-drafts -- --all

  STORY is a story's file (content/stories/2019/2019-05-15-slug.md), the path of its page (/2019/05/15/slug/) or its slug.

  --content FOLDER   the content folder (content)

With “inbox: true” in content/site.yaml all new stories are drafts; npm start shows them, and lists them at /inbox/.
Ends with 0 when done, 1 when there is no such story, 2 when the command line is wrong.`

await runCommand(async (args) => {
  const { values, positionals } = parse(args)
  if (values.help) {
    console.log(HELP)
    return 0
  }
  if (values.all ? positionals.length > 0 : positionals.length === 0)
    throw wrongUsage('publish-drafts', 'name the stories to publish, or --all of them')
  const content = values.content ?? 'content'
  return asWriter(content, 'publish-drafts', { tell: (line) => console.error(line) }, async () => {
    const told = await publishDrafts(content, values.all ? 'all' : positionals)
    for (const line of told) console.log(line)
    if (told.length === 0) console.log('No story is a draft.')
    return 0
  })
})

function parse(args: readonly string[]) {
  return readCommandLine('publish-drafts', {
    args: [...args],
    allowPositionals: true,
    options: { all: { type: 'boolean' }, content: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
}
