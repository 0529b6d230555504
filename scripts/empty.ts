import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { runCommand } from './command.ts'
import { type Beginning, writeContent } from './init/files.ts'
import { readCommandLine } from './model/commandLine.ts'
import { Problem } from './model/problem.ts'
import { shellWord } from './model/shellWord.ts'

const HELP = `Sets the sample aside, so that the content folder is empty but for what every site has.

  npm run empty

  --content FOLDER   the content folder (content)

What was there moves to a folder beside it, content.before; nothing is deleted. Ends with 0 when done, 1 when that folder is there already.`

const EMPTY: Beginning = {
  title: 'My digest',
  description: '',
  url: 'http://localhost:8080/',
  language: 'en',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  name: '',
  dateline: '',
  cms: false,
  sample: false,
}

await runCommand(async (args) => {
  const { values } = parse(args)
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const { content = 'content' } = values
  const before = `${content}.before`
  if (await stat(before).catch(() => undefined))
    throw new Problem({ file: before }, 'in-the-way', 'is from the last time: delete it, or call it otherwise')
  await rename(content, before)
  for (const [path, text] of Object.entries(writeContent(EMPTY))) {
    await mkdir(dirname(join(content, path)), { recursive: true })
    await writeFile(join(content, path), text)
  }
  await mkdir(join(content, 'sources'))
  console.log(`${content} is empty but for site.yaml and the like; what was there is in ${before}.`)
  console.log(`To have it back: rm -r ${shellWord(content)} && mv ${shellWord(before)} ${shellWord(content)}`)
  return 0
})

function parse(args: readonly string[]) {
  return readCommandLine('empty', {
    args: [...args],
    options: { content: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
}
