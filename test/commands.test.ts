import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { createFolder } from './temporary.ts'

const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> }

/** Those that refuse an option which they do not know. */
const COMMANDS = [
  'add',
  'build',
  'digest',
  'start',
  'check',
  'weave',
  'derive',
  'actors',
  'remove',
  'fetch',
  'feeds',
  'empty',
] as const

for (const command of [...COMMANDS, 'convert'])
  test(`${command} tells what it does`, async () => {
    const { out, error, code } = await run(command, ['--help'])
    assert.match(out, new RegExp(`npm run (-s )?${command}|npm ${command}`))
    assert.equal(error, '')
    assert.equal(code, 0)
  })

test('a command line that is wrong is told in one line, and ends with 2', async () => {
  const tell = async (command: string) => {
    const { error, code } = await run(command, ['--no-such-option'])
    assert.match(error, new RegExp(`^${command}: .*--no-such-option.* \\(npm run ${command} -- --help\\)\n$`))
    assert.equal(code, 2, command)
  }
  await Promise.all(COMMANDS.map(tell))
  const { error, code } = await run('feeds', ['drop', 'x'])
  assert.match(error, /^feeds: knows no “drop”: add, import or export /)
  assert.equal(code, 2)
})

test('add writes a story of a source, and check finds nothing wrong in it', async (t) => {
  const folder = await createFolder(t)
  const source = join(folder, 'article.txt')
  await writeFile(
    source,
    'Harbour reopens after storm\n\nBy Maria Rook\n\nVALLETTA, Malta — Ships entered the Grand Harbour on Monday for the first time since the storm, the port authority said.\n\n“We worked through the night,” said the harbour master, Karm Vella.\n',
  )
  const content = join(folder, 'content')
  await mkdir(content)
  await writeFile(join(content, 'site.yaml'), 'title: The Quay\nurl: https://quay.example/\n')
  const added = await run('add', [source, '--date', '2019-05-13', '--content', content])
  assert.equal(added.code, 0, added.error)
  assert.match(await readFile(join(content, 'stories/2019/2019-05-13-harbour-reopens-after-storm.md'), 'utf8'), /Malta/)
  assert.equal((await run('check', ['--content', content])).out, 'Nothing is wrong.\n')
})

test('convert answers a line with a line', async () => {
  const { out, code } = await run(
    'convert',
    [],
    '{"id":"1","format":"markdown","title":"Rain","content":"It rained."}\n',
  )
  assert.equal(JSON.parse(out).title, 'Rain')
  assert.equal(code, 0)
})

test('a reader that has seen enough closes the pipe, and nobody complains', { timeout: 30_000 }, async () => {
  const child = spawn(process.execPath, (scripts.convert ?? '').split(' ').slice(1))
  child.stdout.destroy()
  child.stdin.end('{"id":"1","format":"markdown","title":"Rain","content":"It rained."}\n')
  const closed = once(child, 'close')
  assert.equal(await text(child.stderr), '')
  assert.deepEqual(await closed, [0, null])
})

test('the language and time zone of the machine change nothing', async () => {
  const page =
    '<html lang="tlh"><head><title>nuqneH</title></head><body><article><h1>nuqneH Frankreich</h1><p>nuqneH qaStaH nuq Frankreich jIyajbe’ Qapla’ batlh bIHeghjaj 03/04/2019 tlhIngan Hol Dajatlh’a’ naDev.</p></article></body></html>'
  const input = `${JSON.stringify({ id: '1', format: 'html', content: page, url: 'https://paper.example/a' })}\n`
  const plain = await run('convert', [], input, { LC_ALL: 'C', LANG: 'C', TZ: 'UTC' })
  const german = await run('convert', [], input, { LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8', TZ: 'Pacific/Apia' })
  assert.match(plain.out, /"language":"tlh"/)
  assert.equal(german.out, plain.out)
})

/** Runs a command as npm does. */
async function run(command: string, args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) {
  const [node, ...line] = (scripts[command] ?? '').split(' ')
  assert.equal(node, 'node')
  const child = spawn(process.execPath, [...line, ...args], { env: { ...process.env, ...env } })
  child.stdin.end(input)
  const closed = once(child, 'close')
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await closed
  return { out, error, code }
}
