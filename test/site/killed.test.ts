import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { createFolder } from '../temporary.ts'
import { isOrdered, marksOf } from './marks.ts'

/** Where a build is killed, as parts of all that it writes; `KILLS=50` tries as many places. */
const KILLS = Number(process.env.KILLS ?? 1)

/** Counts what a process is about to change on the disk, and kills it before the change that `KILL_AT` numbers. */
const KILLER = `
  import fs, { promises } from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  import { isMainThread } from 'node:worker_threads'
  let changes = 0
  const at = Number(process.env.KILL_AT)
  const isBuild = isMainThread && process.argv.includes('build')
  for (const [place, names] of [[promises, ['writeFile', 'copyFile', 'rename', 'rm', 'rmdir', 'mkdir', 'open']], [fs, ['writeFileSync', 'mkdirSync']]])
    for (const name of names) {
      const change = place[name]
      place[name] = (...given) => {
        if (isBuild && ++changes === at) process.kill(process.pid, 'SIGKILL')
        return change(...given)
      }
    }
  syncBuiltinESMExports()
  if (isBuild) process.on('exit', () => process.stderr.write('changes ' + changes))
`

const story = (day: string, title: string) =>
  `---\ntitle: ${title}\ndate: ${day}\n---\n\nThe ferry to ${title} was late on Monday, the harbour office said.\n`

test('a build that is killed leaves nothing that the next does not put right', async (t) => {
  const folder = await createFolder(t)
  const first = { 'a.md': story('2024-03-04', 'Piran'), 'b.md': story('2024-03-05', 'Koper') }
  const second = { 'a.md': story('2024-03-04', 'Piran and Izola'), 'c.md': story('2024-04-06', 'Rovinj') }
  const third = { 'a.md': story('2024-03-04', 'Piran'), 'd.md': story('2024-05-07', 'Umag') }

  await build(t, folder, 'fresh', third)
  const fresh = await marksOf(join(folder, 'fresh'), isOrdered)
  await build(t, folder, 'counted', first)
  const changes = (await build(t, folder, 'counted', second)).changes
  assert.ok(changes > 40, `${changes} changes`)
  for (let kill = 1; kill <= KILLS; kill++) {
    const output = `killed-${kill}`
    await build(t, folder, output, first)
    const at = Math.max(1, Math.round((changes * kill) / (KILLS + 0.2)))
    assert.equal((await build(t, folder, output, second, at)).signal, 'SIGKILL', `before change ${at} of ${changes}`)
    await build(t, folder, output, third)
    assert.deepEqual(await marksOf(join(folder, output), isOrdered), fresh, `killed before change ${at} of ${changes}`)
  }
})

/** Builds a site of these stories as the command does, in a process that is killed before a change on the disk if one is given. */
async function build(
  t: TestContext,
  folder: string,
  output: string,
  stories: Readonly<Record<string, string>>,
  killAt = 0,
) {
  const content = join(folder, 'content')
  await rm(content, { recursive: true, force: true })
  await mkdir(join(content, 'stories'), { recursive: true })
  await writeFile(join(content, 'site.yaml'), 'title: Ferries\nurl: https://ferries.example/\ncards: false\n')
  for (const [name, text] of Object.entries(stories)) await writeFile(join(content, 'stories', name), text)
  const hook = `data:text/javascript,${encodeURIComponent(KILLER)}`
  const args = ['--import', hook, 'scripts/run.js', 'build', '--content', content, '--output', join(folder, output)]
  const child = spawn(process.execPath, args, { env: { ...process.env, KILL_AT: String(killAt) } })
  t.after(() => child.kill())
  let said = ''
  child.stderr.on('data', (piece) => {
    said += piece
  })
  const [code, signal] = await once(child, 'close')
  if (!killAt) assert.equal(code, 0, said)
  return { signal, changes: Number(/changes (\d+)/.exec(said)?.[1]) }
}
