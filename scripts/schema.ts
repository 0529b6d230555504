import { runCommand } from './command.ts'
import { KINDS } from './content/keys/kinds.ts'
import { readCommandLine, wrongUsage } from './model/commandLine.ts'
import { schemaOf } from './schema/index.ts'
import { writeTable } from './schema/table.ts'

const HELP = `Prints what front matter and the lists of a content folder may say, as JSON Schema: for editors that complete and check it.

  npm run schema -- [KIND]

  KIND       one of ${Object.keys(KINDS).join(', ')} (story)
  --table    as a table of Markdown instead

Ends with 0, or 2 when the command line is wrong.`

await runCommand(async (args) => {
  const { values, positionals } = readCommandLine('schema', {
    args: [...args],
    allowPositionals: true,
    options: { table: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const [kind = 'story', ...more] = positionals
  const schema = schemaOf(kind)
  if (!schema || more.length > 0)
    throw wrongUsage(
      'schema',
      `name one kind of file, of ${Object.keys(KINDS).join(', ')}; found “${positionals.join(' ')}”`,
    )
  console.log(values.table ? writeTable(KINDS[kind]?.keys ?? []) : JSON.stringify(schema, null, 2))
  return 0
})
