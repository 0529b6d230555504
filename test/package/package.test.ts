import assert from 'node:assert/strict'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { after, before, type TestContext, test } from 'node:test'
import { listDecisive } from '../../scripts/store/decisive.ts'
import { bodyOf, rss } from '../add/adding.ts'
import { serve } from '../fetch/serving.ts'
import { type Packed, run, textsIn, tryRunning, Workshop, withWindowsLines } from './site.ts'

let workshop: Workshop
let tarball = ''
let packed: Packed

before(async () => {
  workshop = await Workshop.open()
  ;({ tarball, packed } = await workshop.pack(process.cwd()))
  await workshop.install(workshop.path('tool'), tarball)
})
after(() => workshop.close())

test('the package has its code as JavaScript, the data of that code, and nothing else', async () => {
  const paths = packed.files.map(({ path }) => path)
  const allowed =
    /^(LICENSE|README\.md|package\.json|docs\/[\w-]+\.md|built\/[\w.-]+\.(mjs|json)|built\/types\/.+\.d\.ts|layouts\/assets\/.+|scripts\/run\.js|scripts\/bundle\/\w+\.js|scripts\/.+\/(data\/.+|keys\.yaml))$/
  assert.deepEqual(
    paths.filter((path) => !allowed.test(path) || /(^|\/)(train|mutants|test)\//.test(path)),
    [],
  )
  assert.ok(packed.size < 4_000_000, `${packed.size} bytes`)
  const needed = await listDecisive(['scripts/library.ts', 'scripts/init.ts', 'scripts/start.ts', 'scripts/convert.ts'])
  const data = needed.map((path) => relative(process.cwd(), path)).filter((path) => !/\.([cm]?[jt]sx?)$/.test(path))
  assert.ok(data.length > 100)
  assert.deepEqual(
    // What a module imports is part of the code.
    data.filter((path) => !paths.includes(path) && !/^scripts\/data\/|\/m49\.json$|^package-lock\.json$/.test(path)),
    [],
  )
})

test('a site is begun, built, checked and given a newer Dateline, and its content stays as it is', async (t) => {
  const site = workshop.path('my digest')
  const begun = await run(
    'npx',
    ['dateline', 'init', '../my digest', '--yes', '--title', 'Harbour: news', '--url', 'https://news.example/a/'],
    workshop.path('tool'),
  )
  assert.match(begun.out, /cd "\.\.\/my digest" && npm install && npm start/)
  const texts = await textsIn(site)
  assert.deepEqual(
    [...texts.keys()],
    [
      '.editorconfig',
      '.gitattributes',
      '.gitignore',
      '.vscode/actor.schema.json',
      '.vscode/cms.schema.json',
      '.vscode/country.schema.json',
      '.vscode/feeds.schema.json',
      '.vscode/page.schema.json',
      '.vscode/places.schema.json',
      '.vscode/settings.json',
      '.vscode/site.schema.json',
      '.vscode/sources.schema.json',
      '.vscode/story.code-snippets',
      '.vscode/story.schema.json',
      '.vscode/storyline.schema.json',
      '.vscode/topic.schema.json',
      '.vscode/topics.schema.json',
      'README.md',
      'content/feeds.yaml',
      'content/pages/about.md',
      'content/site.yaml',
      'content/sources.yaml',
      'content/sources/lighthouse.txt',
      'package.json',
    ],
  )
  await workshop.install(site)
  const digested = await run('npm', ['run', 'digest'], site)
  assert.match(digested.out, /1 added\.\n/)
  assert.match((await run('npm', ['run', 'check'], site)).out, /Nothing is wrong\./)
  const home = await readFile(join(site, 'dist/index.html'), 'utf8')
  assert.match(home, /Harbour: news/)
  assert.match(home, /href="\/a\/assets\/style/)

  // A day's work: what is new of a feed comes, waits, is edited, checked, published and built.
  const feed = await serveFeed(t)
  await writeFile(join(site, 'content/feeds.yaml'), `Quay Courier:\r\n  feed: ${feed}\r\n  topics: [ports]\r\n`)
  await writeFile(
    join(site, 'content/site.yaml'),
    (await readFile(join(site, 'content/site.yaml'), 'utf8')).replace('# inbox: true', 'inbox: true'),
  )
  const fetched = await run('npm', ['run', 'fetch', '--', '--allow-private'], site)
  assert.match(fetched.out, /New in sources\.yaml: Quay Courier[\s\S]*1 feed: 1 added\./)
  const [path = ''] = [...(await textsIn(join(site, 'content/stories'))).keys()].filter((name) => name.includes('quay'))
  const story = join(site, 'content/stories', path)
  await writeFile(story, (await readFile(story, 'utf8')).replace('title: ', 'deck: By hand\ntitle: '))
  await run('npm', ['run', 'build'], site)
  assert.doesNotMatch(await readFile(join(site, 'dist/index.html'), 'utf8'), /By hand/)
  await run('npm', ['run', 'publish-drafts', '--', '--all'], site)
  assert.match((await dateline(site, 'check')).out, /^(?!.*\b[1-9]\d* errors)/)
  assert.match((await dateline(site, 'fetch', '--allow-private')).out, /1 feed: 1 skipped\./)
  await run('npm', ['run', 'build'], site)
  const edited = await readFile(join(site, 'dist/index.html'), 'utf8')
  assert.match(edited, /By hand/)

  // A second package, whose version is another, takes the first one's place.
  await run('tar', ['-xf', tarball], workshop.folder)
  const manifest = workshop.path('package/package.json')
  await writeFile(manifest, (await readFile(manifest, 'utf8')).replace(/"version": ".*?"/, '"version": "99.0.0"'))
  const second = workshop.path('dateline-99.0.0.tgz')
  await run('tar', ['-czf', second, 'package'], workshop.folder)
  const before = await textsIn(join(site, 'content'))
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', second], site)
  assert.equal((await dateline(site, '--version')).out, '99.0.0\n')
  assert.match((await run('npm', ['run', 'digest'], site)).out, /1 skipped\./)
  assert.deepEqual(await textsIn(join(site, 'content')), before)
  assert.equal(await readFile(join(site, 'dist/index.html'), 'utf8'), edited)
})

test('line ends of Windows make no difference to a site, wherever its commands are started', async () => {
  const tool = workshop.path('tool')
  await dateline(tool, 'init', workshop.path('lines'), '--yes', '--no-sample')
  const content = workshop.path('lines', 'content')
  await mkdir(join(content, 'stories'))
  await mkdir(join(content, 'actors'))
  await mkdir(join(content, 'topics'))
  await mkdir(join(content, 'countries'))
  await writeFile(
    join(content, 'stories/a.md'),
    '---\ntitle: The quay\ndate: 2020-01-02\ntopics: [ports]\n---\n\nKarm Vella opened the quay of Valletta on Monday.\n\n- one\n- two\n\nSee [[b]] and [about](../pages/about.md).\n',
  )
  await writeFile(
    join(content, 'stories/b.md'),
    '---\ntitle: |\n  The\n  harbour\ndate: 2020-01-03\nsource:\n  name: The Ledger\n---\n\n“We worked,” said Karm Vella.\n',
  )
  await writeFile(
    join(content, 'actors/karm-vella.md'),
    '---\nname: Karm Vella\ntype: person\n---\n\nHarbour master.\n',
  )
  await writeFile(join(content, 'topics/ports.md'), '---\nname: Ports\n---\n\nOf ports.\n')
  await writeFile(join(content, 'countries/MT.md'), '---\n---\n\nAn island.\n')
  await writeFile(join(content, 'sources.yaml'), 'The Ledger: { home: MT, host: ledger.example }\n')
  const built = async (name: string) => {
    const output = workshop.path(name)
    await dateline(tool, 'build', '--content', '../lines/content', '--output', `../${name}`)
    const pages = [...(await textsIn(output))].filter(([path]) => !path.startsWith('pagefind/'))
    assert.ok(pages.length > 30)
    return pages
  }
  const plain = await built('plain')
  await withWindowsLines(content)
  assert.match(await readFile(join(content, 'stories/a.md'), 'utf8'), /\r\n/)
  assert.deepEqual(await built('windows'), plain)
  assert.match((await dateline(tool, 'check', '--content', content)).out, /Nothing is wrong/)
})

test('an Eleventy site has the pages below a prefix and in its own layout', async () => {
  const site = workshop.path('tool')
  await dateline(site, 'init', 'other', '--yes', '--url', 'https://town.example/x/news/')
  const write = (path: string, text: string) => writeFile(join(site, path), text)
  await mkdir(join(site, '_includes'), { recursive: true })
  await write(
    '_includes/town.njk',
    '<title>{{ title }} – Town</title>{{ dateline.head | safe }}<body class="town">{{ content | safe }}',
  )
  await write('town.md', '---\ntitle: Town\nlayout: town.njk\n---\nHello')
  await write('.eleventyignore', 'other\nnode_modules\n')
  const config = (prefix: string) =>
    write(
      'eleventy.config.mjs',
      `import dateline from 'dateline/eleventy'\nexport default (config) => { config.addPlugin(dateline, { content: 'other/content', prefix: '${prefix}', layout: 'town.njk' }) }\n`,
    )
  await config('news')
  await dateline(site, 'add', '--content', 'other/content')
  await run('npx', ['@11ty/eleventy', '--quiet'], site)
  const page = await readFile(
    join(site, '_site/news/2024/03/12/old-lighthouse-to-shine-again-after-forty-years/index.html'),
    'utf8',
  )
  assert.match(
    page,
    /<title>[^<]*lighthouse[^<]* – Town<\/title>[\s\S]*href="\/x\/news\/assets\/style[\s\S]*<body class="town">[\s\S]*Karm Vella/,
  )
  assert.doesNotMatch(page, /masthead|Content-Security-Policy/)
  assert.match(await readFile(join(site, '_site/town/index.html'), 'utf8'), /Hello/)
  assert.match(await readFile(join(site, '_site/news/feed.xml'), 'utf8'), /<feed/)
  await config('papers')
  const wrong = await tryRunning('npx', ['@11ty/eleventy', '--quiet'], site)
  assert.match(wrong.out + wrong.error, /the address ends with it/)
})

test('other programs have the stages, with types', async () => {
  const site = workshop.path('tool')
  await writeFile(
    join(site, 'use.mts'),
    `import { type Processed, Problem, processSource, readers, weave } from 'dateline'
const bytes = new TextEncoder().encode('The quay\\n\\nVALLETTA, Malta - Ships entered on May 3, 2019, said Karm Vella.')
const made: readonly (Processed | Problem)[] = await processSource({ name: 'a.txt', bytes, stated: { date: '2019-05-04' } })
for (const one of made) {
  if (one instanceof Problem) throw one
  const days: readonly (string | undefined)[] = one.digest.timeline.map(({ date }) => date)
  console.log(one.tags.countries[0]?.code, days.join(), readers.length > 5, weave([]).stories.length)
}
`,
  )
  const strict = [
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--strict',
    '--types',
    'node',
    '--typeRoots',
    join(process.cwd(), 'node_modules/@types'),
    '--outDir',
    'out',
  ]
  await run(process.execPath, [join(process.cwd(), 'node_modules/typescript/bin/tsc'), ...strict, 'use.mts'], site)
  const used = await run(process.execPath, ['out/use.mjs'], site)
  assert.equal(used.out, 'MT 2019-05-03 true 0\n')
  await rm(join(site, 'out'), { recursive: true })
})

/** Runs the program that npm installed in a folder. That npx and npm's scripts find it is shown once; each start of them takes half a second. */
function dateline(folder: string, ...args: readonly string[]) {
  return run(process.execPath, [join(folder, 'node_modules/dateline/scripts/run.js'), ...args], folder)
}

/** A feed of one article on loopback. */
async function serveFeed(t: TestContext): Promise<string> {
  const entry = { id: 'q1', title: 'Quay of Valletta opens', day: '2024-03-14', paragraphs: bodyOf(4) }
  const address = await serve(t, (request, response) => {
    if (request.url !== '/feed') return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss([entry]))
  })
  return `${address}/feed`
}
