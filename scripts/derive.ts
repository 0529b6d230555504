import { createReadStream } from 'node:fs'
import { readChecked } from './check/checked.ts'
import { runCommand } from './command.ts'
import { readCommandLine, wrongUsage } from './model/commandLine.ts'
import { deriveShare, importDerived, type Share } from './store/exchange.ts'

const HELP = `Derives the digests of all stories ahead of a build, also a share of them on each of several machines.

  npm run derive
  npm run -s derive -- --export [--share 2/8] > digests-2.jsonl
  npm run derive -- --import digests-1.jsonl digests-2.jsonl …

  --export          prints them, one line a story, for another machine
  --share N/OF      only the stories of one of so many shares; which they are depends on their words alone
  --import          takes what was printed elsewhere, where it was made from the same words by the same code; “-” is standard input
  --content FOLDER  the content folder (content)

A share that failed is derived again alone; what is missing after --import the next build derives.
Ends with 0 when done, 1 when a story could not be read or a line is of no use here, 2 when the command line is wrong.`

await runCommand(async (args) => {
  const { values, positionals } = parse(args)
  if (values.help) {
    console.log(HELP)
    return 0
  }
  if ((values.import ?? false) !== positionals.length > 0)
    throw wrongUsage('derive', '--import takes files, and files need --import')
  const content = values.content ?? 'content'
  const { settled } = await readChecked(content, '', () => false)
  const { content: read } = await settled()
  const known = { ...read, language: read.site.language }
  if (values.import) {
    let failed = 0
    for (const file of positionals) {
      const lines = file === '-' ? process.stdin : createReadStream(file)
      const {
        taken,
        known: before,
        strange,
        problems,
      } = await importDerived(content, read.stories, known, { file, lines })
      for (const problem of problems) console.error(String(problem))
      failed += problems.length
      console.error(
        `${file}: ${taken} taken, ${before} known before, ${strange} of no story here, ${problems.length} refused`,
      )
    }
    return failed > 0 ? 1 : 0
  }
  const write = values.export ? (line: string) => void process.stdout.write(`${line}\n`) : undefined
  const problems = await deriveShare(content, read.stories, known, readShare(values.share ?? '1/1'), write)
  for (const problem of problems) console.error(String(problem))
  return problems.length > 0 ? 1 : 0
})

function readShare(text: string): Share {
  const [, number, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number)
  if (number && of && number <= of) return { number, of }
  throw wrongUsage('derive', `--share: expected such as 2/8, found “${text}”`)
}

function parse(args: readonly string[]) {
  return readCommandLine('derive', {
    args: [...args],
    allowPositionals: true,
    options: {
      export: { type: 'boolean' },
      import: { type: 'boolean' },
      share: { type: 'string' },
      content: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
}
