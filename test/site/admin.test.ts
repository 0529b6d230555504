import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { checkContent } from '../../scripts/check/index.ts'
import { parseCms } from '../../scripts/content/cms.ts'
import type { Key } from '../../scripts/content/keys/key.ts'
import { NOTES } from '../../scripts/content/keys/kinds.ts'
import { parseSite } from '../../scripts/content/site.ts'
import { findEditor } from '../../scripts/site/admin/package.ts'
import { writeHeaders } from '../../scripts/site/hosts.ts'
import { layOutSite } from '../../scripts/site/index.ts'
import { createFolder, type Ending } from '../temporary.ts'
import { writeFiles } from './folder.ts'

interface Field {
  readonly name: string
  readonly fields?: readonly Field[]
}
interface Config {
  readonly backend: Readonly<Record<string, unknown>>
  readonly collections: readonly { readonly name: string; readonly folder: string; readonly fields: readonly Field[] }[]
}

async function adminOf(t: Ending, cms: string, more: Readonly<Record<string, string>> = {}) {
  const content = await createFolder(t)
  await writeFiles(content, {
    'site.yaml': 'title: "A & <b>"\nurl: https://a.example/x/\ncards: false\n',
    'cms.yaml': cms,
    ...more,
  })
  const laidOut = await layOutSite(content)
  const textOf = (path: string) => laidOut.pages.find((page) => page.path === path)?.content() ?? ''
  const config: Config = parse(textOf('admin/config.yml'))
  const checked = (await checkContent(content, '2024-06-01')).map(String).join('\n')
  return { ...laidOut, textOf, config, checked, told: laidOut.problems.map(String).join('\n') }
}

/** Whether a configuration is what the package's own schema asks for. */
async function wrongIn(config: Config): Promise<string> {
  const schema = JSON.parse(await readFile(join(findEditor('.') ?? '', '../schema/sveltia-cms.json'), 'utf8'))
  const ajv = new Ajv({ strict: false, validateFormats: false })
  const isRight = ajv.validate(schema, config)
  return isRight ? '' : ajv.errorsText(ajv.errors, { separator: '\n' })
}

test('the web editor is a page with its script and a form for each kind of file, of every key that check knows', async (t) => {
  const { config, textOf, files, told } = await adminOf(t, 'repository: a/b\n')
  assert.equal(told, '')
  assert.equal(await wrongIn(config), '')
  assert.deepEqual(config.backend, { name: 'github', repo: 'a/b', branch: 'main' })
  const namesOf = (keys: readonly { readonly name: string }[]) => keys.map(({ name }) => name)
  for (const { keys, files: glob } of Object.values(NOTES)) {
    const [, name] = glob.split('/')
    const form = config.collections.find((collection) => collection.name === name)
    assert.deepEqual(namesOf(form?.fields ?? []), [...namesOf(keys), 'body'], name)
    for (const { name: key, keys: parts, orEdits } of keys as readonly Key[]) {
      const field = form?.fields.find((each) => each.name === key)
      const inside = orEdits ? field?.fields?.find((each) => each.name === 'add')?.fields : field?.fields
      if (parts) assert.deepEqual(namesOf(inside ?? []), namesOf(parts), key)
    }
  }
  const page = textOf('admin/index.html')
  assert.match(page, /<title>A &amp; &lt;b&gt;<\/title>/)
  assert.match(page, /script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;;/)
  assert.match(page, /connect-src &#39;self&#39; blob: data: https:\/\/api\.github\.com;/)
  assert.doesNotMatch(page, /https?:\/\/(?!api\.github\.com|avatars\.githubusercontent\.com)/)
  assert.doesNotMatch(page, /<\/body>/)
  assert.ok(files.includes('admin/cms/index.js') && !files.some((path) => path.endsWith('.map')))
  assert.doesNotMatch(textOf('sitemap.xml'), /admin/)
  const { site } = parseSite('site.yaml', 'title: T\n')
  assert.match(writeHeaders('/', site, true), /^ {2}Content-Security-Policy: frame-ancestors 'none'$/m)
})

test('the configuration is right for every backend, and knows where the site lies in its repository', async (t) => {
  const cases: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    [
      'backend: gitlab\nrepository: g/sub/p\nappId: x1\nserver: https://git.example/\nreview: true\n',
      {
        name: 'gitlab',
        base_url: 'https://git.example',
        auth_type: 'pkce',
        app_id: 'x1',
        api_root: 'https://git.example/api/v4',
      },
    ],
    [
      'backend: gitea\nrepository: a/b\nbranch: master\nserver: https://git.example\n',
      { api_root: 'https://git.example/api/v1' },
    ],
    ['repository: a/b\nsignIn: https://auth.example/\n', { base_url: 'https://auth.example' }],
  ]
  for (const [cms, backend] of cases) {
    const { config, textOf } = await adminOf(t, `folder: /sites/a/\n${cms}`)
    assert.equal(await wrongIn(config), '', cms)
    for (const [key, value] of Object.entries(backend)) assert.equal(config.backend[key], value)
    assert.match(config.collections[0]?.folder ?? '', /^sites\/a\/dateline-test-\w+\/stories$/)
    const policy = /content="(default-src[^"]*)"/.exec(textOf('admin/index.html'))?.[1] ?? ''
    for (const host of ['git.example', 'auth.example']) assert.equal(policy.includes(host), cms.includes(host), host)
  }
})

test('what a form would lose has no field in any, and is told', async (t) => {
  const story = (front: string) => `---\ntitle: A\ndate: 2024-01-01\n${front}\n---\n\nWords.\n`
  const { config, told, checked } = await adminOf(t, 'repository: OWNER/REPOSITORY\n', {
    'stories/a.md': story('source: The Ledger\ncountries: [Mali]\nkeyPoints: [One.]'),
    'stories/b.md': story('source: The Post\nquotes: { hide: [a] }'),
    'actors/c.md': '---\nname: C\ntype: person\naliases: D\n---\n',
  })
  const left = (name: string) =>
    config.collections.find((each) => each.name === name)?.fields.map((field) => field.name) ?? []
  assert.equal(await wrongIn(config), '')
  for (const key of ['source', 'keyPoints']) assert.ok(!left('stories').includes(key), key)
  for (const key of ['countries', 'quotes', 'timeline']) assert.ok(left('stories').includes(key), key)
  assert.ok(!left('actors').includes('aliases'))
  assert.match(told, /a\.md: source: is stated in a form that the web editor does not have, as in 1 more/)
  assert.match(told, /a\.md: keyPoints: [\s\S]*c\.md: aliases: /)
  assert.match(told, /repository: name your own repository/)
  for (const line of told.split('\n')) assert.ok(checked.includes(line), line)
})

test('what is wrong in cms.yaml is told with its line', () => {
  for (const [line, wanted] of [
    ['backend: bitbucket', /expected one of github, gitlab, gitea/],
    ['repo: a/b', /repo: is not a key/],
    ['server: git.example', /expected an address that starts with https/],
    ['repository: nobody', /expected a repository such as zammit\/harbour-news, found “nobody”/],
  ] as const) {
    const { problems } = parseCms('cms.yaml', line.startsWith('repository') ? line : `repository: a/b\n${line}`)
    assert.match(problems.join('\n'), wanted)
  }
  assert.match(parseCms('cms.yaml', 'branch: x\n').problems.join(), /the web editor needs its repository/)
})
