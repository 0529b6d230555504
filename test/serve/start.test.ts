import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeFiles } from '../site/folder.ts'
import { createFolder } from '../temporary.ts'

test('npm start serves the site, makes a story of what is dropped into sources, takes a deleted one away, and ends when it is interrupted', {
  timeout: 120_000,
}, async (t) => {
  let child: ChildProcess | undefined
  t.after(async () => {
    if (child?.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  })
  const folder = await createFolder(t)
  const [content, output] = [join(folder, 'content'), join(folder, 'out')]
  await writeFiles(content, {
    'site.yaml': 'title: The Quay\nurl: https://quay.example/\ncards: false\n',
    'stories/2024-03-04-lamps.md':
      '---\ntitle: Lamps are lit\ndate: 2024-03-04\n---\n\nThe lamps along the quay were lit.\n',
  })
  const args = ['scripts/run.js', 'start', '--content', content, '--output', output, '--port', '0']
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  child = started
  const said: string[] = []
  for (const stream of [started.stdout, started.stderr])
    stream.setEncoding('utf8').on('data', (piece) => said.push(piece))
  const ended = once(started, 'exit')
  const until = async <T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> => {
    for (;;) {
      const found = await look()
      if (found !== undefined) return found
      assert.equal(started.exitCode, null, said.join(''))
      await sleep(50)
    }
  }
  const root = await until(() => /http:\/\/localhost:\d+\//.exec(said.join(''))?.[0])
  const titlesAt = async (path: string) => {
    const answer = await fetch(root + path)
    return answer.ok
      ? [...(await answer.text()).matchAll(/<h[123][^>]*>(?:<a[^>]*>)?([^<]+)/g)].map(([, title]) => title)
      : []
  }
  assert.ok((await titlesAt('2024/03/')).includes('Lamps are lit'))

  const arrived =
    'Ropes are counted\n\nMarch 5, 2024\n\nThe ropes of the harbour were counted on Tuesday, the clerk said.\n'
  await writeFiles(content, { 'sources/ropes.txt': arrived })
  await until(async () => ((await titlesAt('2024/03/')).includes('Ropes are counted') ? true : undefined))
  assert.match(said.join(''), /^added {4}.*ropes\.txt → /m)

  await rm(join(content, 'stories/2024-03-04-lamps.md'))
  await until(async () => ((await titlesAt('2024/03/')).includes('Lamps are lit') ? undefined : true))
  await until(async () => ((await fetch(`${root}2024/03/04/lamps/`)).status === 404 ? true : undefined))

  started.kill('SIGINT')
  const [code, signal] = await ended
  assert.ok(code === 130 || code === 0 || signal === 'SIGINT', `${code} ${signal}`)
})
