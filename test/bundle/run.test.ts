import assert from 'node:assert/strict'
import { mkdir, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { Project } from './project.ts'

/** Written so, lest it is taken for the address of this very module. */
const ITS_ADDRESS = ['import', 'meta', 'url'].join('.')

const GREET = {
  'scripts/greet.ts': `import { readFileSync } from 'node:fs'
import { punctuate } from './greet/punctuate.ts'

const greeting: string = readFileSync(new URL('greet/data/greeting.txt', ${ITS_ADDRESS}), 'utf8')
console.log(punctuate(greeting, process.argv.slice(2)))
`,
  'scripts/greet/data/greeting.txt': 'Hello',
  'scripts/greet/punctuate.ts': `export function punctuate(greeting: string, names: readonly string[]): string {
  return \`\${greeting}, \${names.join(' and ')}.\`
}
`,
}

test('a command gets its arguments, reads its data beside its source and ends with its own code', async (t) => {
  const project = await Project.create(t, {
    ...GREET,
    'scripts/refuse.ts': `await Promise.resolve()\nprocess.exitCode = process.argv.length\n`,
  })
  assert.deepEqual(await project.run('greet', 'Ana', '--help'), { out: 'Hello, Ana and --help.\n', error: '', code: 0 })
  assert.equal((await project.run('refuse', 'one', 'two')).code, 4)
})

test('code that has not changed is not made again; code that has is', async (t) => {
  const project = await Project.create(t, GREET)
  await project.run('greet', 'Ana')
  const made = await bundlesOf(project)
  await project.run('greet', 'Ana')
  assert.deepEqual(await bundlesOf(project), made)

  await project.write('scripts/greet/punctuate.ts', `export const punctuate = (): string => 'Good evening.'\n`)
  assert.equal((await project.run('greet', 'Ana')).out, 'Good evening.\n')
  await project.write('scripts/part.ts', `console.log('Goodbye.')\n`)
  assert.equal((await project.run('part')).out, 'Goodbye.\n')
})

test('a bundle from long before a change goes when the next is made, one from just before stays', async (t) => {
  const project = await Project.create(t, GREET)
  await project.run('greet', 'Ana')
  const [first = ''] = (await bundlesOf(project)).filter((name) => name !== 'current.json')
  await project.write('scripts/greet/punctuate.ts', `export const punctuate = (): string => 'Good evening.'\n`)
  await project.run('greet', 'Ana')
  assert.ok((await bundlesOf(project)).includes(first))

  const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000)
  await utimes(join(project.folder, '.cache/bundle', first), longAgo, longAgo)
  await project.write('scripts/greet/punctuate.ts', `export const punctuate = (): string => 'Good night.'\n`)
  assert.equal((await project.run('greet', 'Ana')).out, 'Good night.\n')
  assert.ok(!(await bundlesOf(project)).includes(first))
})

test('a process that goes on loads a module once, and anew when code has changed', async (t) => {
  const project = await Project.create(t, {
    'scripts/site/index.ts': `export const day = Symbol('Monday')\n`,
    'serve.js': `import { writeFileSync } from 'node:fs'
import { findModule } from './scripts/bundle/index.js'

const load = async () => (await import(await findModule('scripts/site/index.ts'))).day
const first = await load()
console.log(first === (await load()))
writeFileSync(new URL('scripts/site/index.ts', ${ITS_ADDRESS}), "export const day = Symbol('Tuesday')")
console.log((await load()).description)
`,
  })
  assert.deepEqual(await project.start('serve.js'), { out: 'true\nTuesday\n', error: '', code: 0 })
})

test('a bundle that is broken is made again', async (t) => {
  const project = await Project.create(t, GREET)
  const greeted = await project.run('greet', 'Ana')
  const place = join(project.folder, '.cache/bundle')

  await truncate(join(place, 'current.json'), 20)
  assert.deepEqual(await project.run('greet', 'Ana'), greeted)
  for (const name of await readdir(place)) if (name !== 'current.json') await rm(join(place, name), { recursive: true })
  assert.deepEqual(await project.run('greet', 'Ana'), greeted)
  await writeFile(join(place, 'current.json'), '{}')
  assert.deepEqual(await project.run('greet', 'Ana'), greeted)
})

test('commands that are started at once all run', async (t) => {
  const project = await Project.create(t, GREET)
  const ended = await Promise.all(['Ana', 'Ben', 'Cem'].map((name) => project.run('greet', name)))
  assert.deepEqual(
    ended.map(({ out }) => out),
    ['Hello, Ana.\n', 'Hello, Ben.\n', 'Hello, Cem.\n'],
  )
})

test('a mistake is told with its place in the TypeScript', async (t) => {
  const project = await Project.create(t, {
    'scripts/wrong.ts': `const one: number = 1\nconst = one\n`,
  })
  const misspelt = await project.run('wrong')
  assert.match(misspelt.error, /^.*\n?scripts\/wrong\.ts:2:6: ERROR: Expected identifier/)
  assert.doesNotMatch(misspelt.error, /node_modules|bundle\.js/)
  assert.equal(misspelt.code, 1)

  await project.write(
    'scripts/wrong.ts',
    `interface Gone {\n  x: 1\n}\n\nconst gone = undefined as unknown as Gone\ngone.x.toString()\n`,
  )
  const thrown = await project.run('wrong')
  assert.match(thrown.error, /TypeError[\s\S]*scripts\/wrong\.ts:6:6/)
  assert.equal(thrown.code, 1)
})

test('what is no command is told so', async (t) => {
  const project = await Project.create(t, GREET)
  const { error, code } = await project.run('great')
  assert.match(error, /great/)
  assert.equal(code, 2)
  assert.equal((await project.run()).code, 2)
})

test('a project that may not be written to keeps its bundle in a folder of the user', async (t) => {
  const project = await Project.create(t, GREET)
  await writeFile(join(project.folder, '.cache'), 'a file where the folder should be')
  await mkdir(join(project.folder, 'temporary'))
  for (let start = 0; start < 2; start++) assert.equal((await project.run('greet', 'Ana')).out, 'Hello, Ana.\n')
  const [own = ''] = await readdir(join(project.folder, 'temporary'))
  const [place = ''] = await readdir(join(project.folder, 'temporary', own))
  const kept = await readdir(join(project.folder, 'temporary', own, place))
  assert.deepEqual(kept.filter((name) => name.startsWith('made-')).length, 1)
})

async function bundlesOf(project: Project): Promise<readonly string[]> {
  return readdir(join(project.folder, '.cache/bundle'))
}
