import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { runCommand } from './command.ts'

const RUN = fileURLToPath(new URL('run.js', import.meta.url))

const HELP = `The main job in one command: makes stories of the new sources in content/sources, then builds the site.

  npm run digest

  --content FOLDER   the content folder (content)

Ends with 0 when every source is a story and the site is whole; the site is built even when a source was refused.`

await runCommand(async (args) => {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP)
    return 0
  }
  const added = await run('add', args)
  if (added === 2 || added === 130) return added
  return Math.max(added, await run('build', args))
})

async function run(command: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [RUN, command, ...args], { stdio: 'inherit' })
  // The terminal's Ctrl-C reaches the child too, which ends cleanly and says so by its exit code.
  const ignore = () => {}
  process.on('SIGINT', ignore)
  const [code] = await once(child, 'exit')
  process.off('SIGINT', ignore)
  return code ?? 1
}
