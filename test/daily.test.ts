import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type TestContext, test } from 'node:test'
import { type AddOptions, parseAddOptions } from '../scripts/add/options.ts'
import { prepare } from '../scripts/add/prepare.ts'
import { summarise } from '../scripts/add/report.ts'
import { isToMend, runAdd } from '../scripts/add/run.ts'
import { removeStory } from '../scripts/remove/index.ts'

const article = (title: string, day: string, ...paragraphs: readonly string[]) =>
  `${title}\n\nBy Runa Dahl\n\n${day}\n\n${paragraphs.join('\n\n')}\n`

const BUOY = article(
  'Buoys off Ålesund report their own drift',
  'March 4, 2024',
  'ÅLESUND, Norway — Four buoys that were laid out on Monday tell the harbour office when they begin to move.',
  '“We used to hear of it from the fishermen,” said Tora Lie, who looks after them.',
)
const MILL = article(
  'Last wind mill of Thy turns again',
  'March 5, 2024',
  'THISTED, Denmark — The wind mill above the fjord ground its first flour in sixty years on Tuesday.',
  'Two sacks were sold before noon, the miller, Jens Krog, said.',
)
const SCAN = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n'

async function open(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-daily-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const content = join(folder, 'content')
  await mkdir(join(content, 'sources'), { recursive: true })
  await writeFile(join(content, 'site.yaml'), 'title: Daily\nurl: https://daily.example/\ncards: false\n')
  const write = (name: string, words: string) => writeFile(join(content, 'sources', name), words)
  const stories = async () =>
    (await readdir(join(content, 'stories'), { recursive: true })).filter((name) => name.endsWith('.md'))
  const run = async (command: string, ...args: readonly string[]) => {
    const child = spawn(process.execPath, ['scripts/run.js', command, ...args, '--content', content])
    const closed = once(child, 'close')
    const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)])
    const [code] = await closed
    return { out, error, code: code as number }
  }
  const add = async (...args: readonly string[]) => {
    const options = parseAddOptions([...args, '--content', content], '2026-11-22') as AddOptions
    const lines: string[] = []
    const print = (line: string) => void lines.push(line)
    const { results } = await runAdd(options, { quiet: options.quiet, print, prepareSource: prepare })
    return { lines: lines.join('\n'), wrong: results.filter(isToMend).length, summary: summarise(results) }
  }
  return { folder, content, write, stories, run, add }
}

test('a digest says what is new and refused, and fails for what went wrong this time', async (t) => {
  const { folder, write, run } = await open(t)
  const output = join(folder, 'out')
  const digest = async () => {
    const { out, code } = await run('digest', '--json', '--output', output)
    return { ...JSON.parse(out), code }
  }
  await write('buoy.txt', BUOY)
  await write('scan.pdf', SCAN)
  const first = await digest()
  assert.equal(first.code, 1)
  assert.equal(first.added.length, 1)
  assert.match(first.refused[0].source, /scan\.pdf$/)
  assert.equal(first.refused[0].again, false)
  assert.equal(first.stories, 1)
  await access(join(output, '2024/03/04'))

  const second = await digest()
  assert.equal(second.code, 0)
  assert.deepEqual([second.added, second.skipped, second.refused[0].again], [[], 1, true])
})

test('what changed since is told again', async (t) => {
  const { write, add } = await open(t)
  await write('buoy.txt', BUOY)
  await write('scan.pdf', SCAN)
  await add()
  assert.equal((await add()).wrong, 0)
  await write('buoy.txt', BUOY.replace('Four buoys', 'Five buoys'))
  await write('scan.pdf', `${SCAN}\n`)
  const { summary, lines, wrong } = await add('--quiet')
  assert.equal(summary, '1 changed (--update takes it over), 1 refused.')
  assert.match(lines, /buoy\.txt.*changed since[\s\S]*refused .*scan\.pdf/)
  assert.equal(wrong, 1)
})

test('with --quiet only news is told, and what is asked for by name is told always', async (t) => {
  const { content, write, add } = await open(t)
  await write('buoy.txt', BUOY)
  await write('scan.pdf', SCAN)
  assert.equal((await add()).wrong, 1)
  await write('mill.txt', MILL)
  const { lines, wrong, summary } = await add('--quiet')
  assert.equal(wrong, 0)
  assert.equal(summary, '1 added, 1 skipped, 1 refused as before.')
  assert.match(lines, /^added .*mill\.txt[^\n]*$/)
  const named = await add(join(content, 'sources/scan.pdf'))
  assert.equal(named.wrong, 1)
  assert.match(named.lines, /refused .*scan\.pdf/)
})

test('a removed story stays removed, whatever it is named by, until it is asked for', async (t) => {
  const { content, write, stories, add } = await open(t)
  await write('buoy.txt', BUOY)
  await write('mill.txt', MILL)
  await add()
  const [buoy = '', mill = ''] = (await stories()).sort()
  await removeStory(content, join(content, 'stories', mill))
  assert.deepEqual(await stories(), [buoy])
  assert.equal((await add()).summary, '2 skipped.')
  await write('mill.txt', MILL.replace('before noon', 'before eleven'))
  await add('--update')
  assert.deepEqual(await stories(), [buoy])
  await removeStory(content, `/${buoy.replace(/^\d+\/(\d+)-(\d+)-(\d+)-(.*)\.md$/, '$1/$2/$3/$4/')}`)
  assert.deepEqual(await stories(), [])
  await assert.rejects(removeStory(content, 'buoys-of-alesund'), /no such story/)
  await add(join(content, 'sources/mill.txt'), '--keep-both')
  assert.deepEqual(await stories(), [mill])
  assert.match(await readFile(join(content, 'stories', mill), 'utf8'), /before eleven/)
})
