import { runCommand } from './command.ts'
import { convertStream } from './convert/stream.ts'

const HELP = `Answers JSON lines with JSON lines: one article in, one story out, in the same order.

  npm run -s convert < articles.jsonl > stories.jsonl

In:  { "id": "…", "format": "text" | "html" | "markdown", "content": "…", "url"?, "title"?, "date"?: "2019-05-15", "language"?: "en" }
Out: the story with its body, countries, actors, mentions, digest and what was removed,
     or { "id": "…", "error": { "code", "message" } } for a record that cannot be read; the stream goes on.

Uses all cores and constant memory. Ends with 0 when all input was answered.`

await runCommand(async (args) => {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP)
    return 0
  }
  await convertStream(process.stdin, process.stdout)
  return 0
})
