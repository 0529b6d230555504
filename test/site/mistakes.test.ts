import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkContent } from '../../scripts/check/index.ts'
import { buildSite } from '../../scripts/site/build.ts'
import { layOutSite } from '../../scripts/site/index.ts'
import { settlePages } from '../../scripts/site/page.ts'

const WORDS = 'The lock at the old harbour stays shut for a week, the town said on Monday.'
const STORY = (front: string) => `---\n${front}\n---\n\n${WORDS}\n`

const MISTAKES: Readonly<Record<string, string>> = {
  'stories/2024/2024-03-04-first.md': STORY(
    'title: First\ndate: 2024-03-04\naliases: [/old/, /about/, /countries/, "/../out/"]',
  ),
  'stories/2024/2024-03-05-second.md': STORY('title: Second\ndate: 2024-03-05\nlanguage: en_US\naliases: [/old/]'),
  'pages/about.md': STORY('title: About'),
  'pages/nameless.md': STORY('titel: Nameless'),
  'pages/actors.md': STORY('title: Actors'),
  'pages/Bad Name.md': STORY('title: Bad name'),
  'actors/ann-lee.md': '---\nname: Ann Lee\ntype: person\nredirects: [bo-ray]\n---\n',
  'actors/bo-ray.md': '---\nname: Bo Ray\ntype: person\n---\n',
}

/** What is told of each mistake: the file, and words of the cure. */
const TOLD: readonly RegExp[] = [
  /stories\/2024\/2024-03-04-first\.md:4: aliases: asks for the address \/old\/, which .*second\.md has/,
  /stories\/2024\/2024-03-04-first\.md:4: aliases: asks for the address \/about\/, which .*about\.md has/,
  /stories\/2024\/2024-03-04-first\.md:4: aliases: asks for the address \/countries\//,
  /stories\/2024\/2024-03-04-first\.md:4: aliases: expected an address of letters/,
  /stories\/2024\/2024-03-05-second\.md:4: language: expected a BCP 47/,
  /pages\/nameless\.md:2: titel/,
  /pages\/nameless\.md:\d+: title: a page needs a title/,
  /pages\/actors\.md: asks for the address \/actors\//,
  /pages\/Bad Name\.md: .*call it bad-name\.md/,
  /actors\/ann-lee\.md: redirects: asks for the address \/actors\/bo-ray\/, which .*bo-ray\.md has/,
]

test('a mistake costs its own page: it is told with file and cure, and the rest of the site stands', async () => {
  const folder = await contentWith(MISTAKES)
  try {
    const { pages, problems } = await layOutSite(folder)
    const told = problems.map(String).join('\n')
    for (const expected of TOLD) assert.match(told, expected)
    const paths = new Set(pages.map(({ path }) => path))
    for (const path of [
      '2024/03/04/first/index.html',
      '2024/03/05/second/index.html',
      'old/index.html',
      'about/index.html',
    ])
      assert.ok(paths.has(path), path)
    for (const { path, content } of pages) assert.ok(content().length > 0, path)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('check finds each of them without building', async () => {
  const folder = await contentWith(MISTAKES)
  try {
    const told = (await checkContent(folder, '2024-04-01')).map(String).join('\n')
    for (const expected of TOLD) if (!expected.source.includes('which .*second')) assert.match(told, expected)
    assert.match(told, /aliases: asks for the address \/old\//)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('without a site.yaml a build says so, and leaves the last site as it was', async () => {
  const folder = await contentWith({ 'stories/a.md': STORY('title: A') })
  const output = join(folder, 'dist')
  try {
    await buildSite(folder, output, true)
    await rm(join(folder, 'site.yaml'))
    await assert.rejects(buildSite(folder, output), { name: 'Problem', message: /the site needs this file/ })
    assert.match(await readFile(join(output, 'index.html'), 'utf8'), /Mistakes/)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('of two pages that want one place the first has it, and none leaves the site', () => {
  const page = (path: string, file: string) => ({ path, content: () => file, from: { file } })
  const { pages, problems } = settlePages([
    page('a/index.html', '1'),
    page('A/index.html', '2'),
    page('../b.html', '3'),
  ])
  assert.deepEqual(
    pages.map(({ from }) => from?.file),
    ['1'],
  )
  assert.deepEqual(
    problems.map(({ place }) => place.file),
    ['2', '3'],
  )
})

async function contentWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-mistakes-'))
  const all = { ...files, 'site.yaml': 'title: Mistakes\nurl: https://mistakes.example/\ncards: false\n' }
  for (const [path, text] of Object.entries(all)) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}
