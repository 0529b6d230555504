import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { SITE_COMMANDS } from '../../scripts/init/files.ts'
import { createFolder } from '../temporary.ts'
import { tryRunning } from './site.ts'

const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}
const RUN = join(process.cwd(), 'scripts/run.js')

/** `npm run add -- FILE --update`, as messages, help and pages have it. */
const SUGGESTED = /npm (?:run (?:-s )?(?=\w)|(?=start\b))([a-z-]+)(?: -- ([^`\n”]*))?/g

async function suggestions(): Promise<
  readonly { readonly file: string; readonly command: string; readonly rest: string }[]
> {
  const files: string[] = []
  for (const top of ['scripts', 'layouts'])
    for (const path of await readdir(top, { recursive: true }))
      if (/\.(tsx?|js|md|yaml)$/.test(path) && !/^(train|mutants|data|tests)/.test(path)) files.push(join(top, path))
  const found = await Promise.all(
    [...files, 'README.md'].map(async (file) =>
      [...(await readFile(file, 'utf8')).matchAll(SUGGESTED)].map(([, command = '', rest = '']) => ({
        file,
        command,
        rest,
      })),
    ),
  )
  return found.flat()
}

test('every command that a message or a page suggests is one, in this project and in a site', async () => {
  const found = await suggestions()
  assert.ok(found.length > 60, `${found.length} suggestions`)
  const unknown = found.filter(({ command }) => !(command in scripts))
  assert.deepEqual(unknown, [])
  const notOfSites = found.filter(
    ({ file, command }) =>
      file.startsWith('scripts') &&
      !['empty', 'init'].includes(command) &&
      !SITE_COMMANDS.some((known) => known === command),
  )
  assert.deepEqual(notOfSites, [])
  for (const command of SITE_COMMANDS) assert.ok(command in scripts, command)
})

test('every option that is suggested is one that its command explains', async () => {
  const helps = new Map<string, string>()
  for (const { file, command, rest } of await suggestions()) {
    const options = rest.match(/(?<=^|\s)--[a-z][\w-]*/g) ?? []
    if (options.length === 0) continue
    const help = helps.get(command) ?? (await tryRunning(process.execPath, [RUN, command, '--help'], process.cwd())).out
    helps.set(command, help)
    for (const option of options)
      assert.ok(option === '--help' || help.includes(option), `${file}: ${command} ${option}`)
  }
  assert.ok(helps.size > 2)
})

test('what check and actors suggest works as it is typed, wherever the content is', async (t) => {
  const folder = await createFolder(t)
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ scripts: Object.fromEntries(SITE_COMMANDS.map((name) => [name, `node "${RUN}" ${name}`])) }),
  )
  const content = "the paper's $tuff"
  const write = async (path: string, text: string) => {
    const file = join(folder, content, path)
    await mkdir(join(file, '..'), { recursive: true })
    await writeFile(file, text)
  }
  await write('site.yaml', 'title: T\n')
  await write('actors/nwu.md', '---\nname: Northern Water Union\naliases: [NWU]\ntype: organization\n---\n')
  await write('actors/nwu-2.md', '---\nname: Union of Waters\naliases: [NWU]\ntype: organization\n---\n')
  for (const [name, day] of [
    ['a', '01'],
    ['b', '02'],
  ])
    await write(
      `stories/${name}.md`,
      `---\ntitle: Story ${name}\ndate: 2024-02-${day}\nactors: ["Zoltan “Zed” O'Grubb \\"$HOME\\""]\n---\n\nThe dredger captain, Quirin Ostrander, spoke in Valletta on ${day} February ${name}. Quirin Ostrander left. So did Quirin Ostranders.\n`,
    )
  const shell = (line: string) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      execFile('sh', ['-c', line], { cwd: folder }, (failure, out, error) =>
        resolve({ code: failure ? Number(failure.code) : 0, out: out + error }),
      )
    })
  const place = `--content "the paper's \\$tuff"`
  const told = `${(await shell(`npm run -s check -- ${place}`)).out}\n${(await shell(`npm run -s actors -- ${place}`)).out}`
  const lines = [...told.matchAll(/npm run [^\n]*?--content "(?:[^"\\]|\\.)*"/g)].map(([line]) => line)
  assert.ok(lines.some((line) => line.includes('merge')) && lines.some((line) => line.includes('-- add')), told)
  assert.equal(lines.length, told.match(/npm run /g)?.length, told)
  for (const line of new Set(lines)) {
    const { code, out } = await shell(line.replace('npm run', 'npm run -s'))
    assert.equal(code, 0, `${line}\n${out}`)
  }
})
