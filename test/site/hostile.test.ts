import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { Parser } from 'htmlparser2'
import { layOutSite } from '../../scripts/site/index.ts'
import { copySmallSite, layOut } from './in-memory.ts'

const ATTACK = `</title></script><script>alert(1)</script><img src=x onerror=alert(1)> {{ 7*7 }} {% include "x" %} <%= 1 %> \${7*7} & "quotes' ]]> -->`

const STORY = `---
title: ${JSON.stringify(ATTACK)}
deck: ${JSON.stringify(ATTACK)}
date: 2024-05-01
dateline: ${JSON.stringify(ATTACK)}
source: { name: ${JSON.stringify(ATTACK)}, agency: ${JSON.stringify(ATTACK)}, url: "https://x.example/?<script>=\\"'" }
authors: [${JSON.stringify(ATTACK)}]
actors: [${JSON.stringify(ATTACK)}, __proto__, constructor, "../../etc/passwd"]
countries: [PT]
corrections: [{ date: 2024-05-02, text: ${JSON.stringify(ATTACK)} }]
alsoPublished: [{ name: ${JSON.stringify(ATTACK)}, url: "https://y.example/\\"onmouseover=alert(1)" }]
keyPoints: [${JSON.stringify(ATTACK)}]
timeline: [{ date: 2024-05-01, text: ${JSON.stringify(ATTACK)} }]
quotes: [{ text: ${JSON.stringify(ATTACK)}, speaker: ${JSON.stringify(ATTACK)} }]
---

${ATTACK}

[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,<script>alert(1)</script>) [d](vbscript:x) [e](//other.example/x) [f](&#106;avascript:alert(1))

![x](javascript:alert(1)) ![y](https://spy.example/pixel.gif "t\\"itle") ![z](data:image/svg+xml,<svg onload=alert(1)>)

<iframe src="https://other.example"></iframe>

<script>alert(2)</script>
`

/** The pages that have a script of the site's own. */
const SCRIPTED = new Set(['search/index.html'])

/** What a page may contain; whatever else turns up was smuggled in. */
const ELEMENTS = new Set(
  (
    'html head meta title link script body header footer main nav section article aside div span p h1 h2 h3 h4 h5 h6 a ul ol li dl dt dd ' +
    'search form input label button select option fieldset legend noscript output dialog time q bdi blockquote figure figcaption details summary pre code em strong s del table thead tbody tr th td hr br svg g use path rect line circle text'
  ).split(' '),
)

test('nothing in an article runs, and nothing is asked of another host', async (t) => {
  const folder = await copySmallSite(t)
  await write(folder, 'stories/2024/2024-05-01-attack.md', STORY)
  const site = await layOut(folder)
  const page = [...site.keys()].filter((path) => path.startsWith('2024/05/01/'))
  assert.equal(page.length, 1)
  for (const [path, text] of site) {
    if (path.endsWith('.html')) inspect(path, text)
    else if (/\.(xml|gexf)$/.test(path)) assert.doesNotMatch(text, /<script|<img/, path)
    else if (/\.(json|webmanifest)$/.test(path)) assert.doesNotThrow(() => JSON.parse(text), path)
  }
  const html = site.get(page[0] ?? '') ?? ''
  assert.match(html, /\{\{ 7\*7 \}\}/, 'template language stays text')
  assert.doesNotMatch(html, /49/)
})

function inspect(path: string, html: string): void {
  const parser = new Parser({
    onopentag(name, attributes) {
      assert.ok(ELEMENTS.has(name), `${path} holds <${name}>`)
      if (name === 'script')
        assert.ok(attributes.type === 'application/ld+json' || (SCRIPTED.has(path) && attributes.src), path)
      for (const [attribute, value] of Object.entries(attributes)) {
        assert.doesNotMatch(attribute, /^on|^style$|^srcdoc$/i, `${path}: ${name} ${attribute}`)
        if (['href', 'src', 'action', 'formaction'].includes(attribute)) {
          assert.doesNotMatch(value.trim(), /^(javascript|vbscript|data):/i, `${path}: ${value}`)
          if (name !== 'a' && attributes.rel !== 'canonical')
            assert.match(value, /^\/(?!\/)/, `${path}: ${name} loads ${value}`)
        }
      }
      if (
        name === 'a' &&
        /^(https?:)?\/\//.test(attributes.href ?? '') &&
        !attributes.href?.startsWith('https://paper.example/')
      )
        assert.match(attributes.rel ?? '', /noopener nofollow/, `${path}: ${attributes.href}`)
    },
    onprocessinginstruction() {},
  })
  parser.end(html)
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
  assert.match(policy, /default-src 'none'/, path)
  assert.doesNotMatch(policy, SCRIPTED.has(path) ? /unsafe-inline|'unsafe-eval'|https?:/ : /script-src|unsafe/, path)
  for (const [, json] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)) JSON.parse(json ?? '')
}

test('a title that gives no slug, or the slug of another, still has an address of its own', async (t) => {
  const folder = await copySmallSite(t)
  for (const [file, title] of [
    ['a', '日本の港'],
    ['b', '日本の港'],
    ['c', '…'],
    ['d', '__proto__'],
    ['e', 'constructor'],
  ]) {
    const slug = file === 'b' ? 'slug: 日本の港\n' : file === 'a' ? 'slug: 日本の港\n' : `slug: "${title}"\n`
    await write(
      folder,
      `stories/2024/2024-06-01-${file}.md`,
      `---\ntitle: "${title}"\n${slug}date: 2024-06-01\n---\n\nText.\n`,
    )
  }
  const paths = [...(await layOut(folder)).keys()].filter((path) => path.startsWith('2024/06/01/'))
  assert.equal(paths.length, 5)
  for (const path of paths) assert.match(path, /^2024\/06\/01\/[a-z0-9][a-z0-9-]*\/index\.html$/)
  assert.ok(paths.some((path) => path.endsWith('-2/index.html')))
})

for (const alias of [
  '../../outside/',
  '/a/../../b/',
  'https://other.example/',
  '/.htaccess',
  'a\\\\b',
  '/__proto__/',
]) {
  test(`an alias cannot lead out of the site: ${alias}`, async (t) => {
    const folder = await copySmallSite(t)
    await write(
      folder,
      'stories/2024/2024-07-01-x.md',
      `---\ntitle: X\ndate: 2024-07-01\naliases: ["${alias}"]\n---\n\nText.\n`,
    )
    const { pages, problems } = await layOutSite(folder)
    assert.match(problems.map(String).join('\n'), /2024-07-01-x\.md:4: aliases: expected an address of letters/)
    const { content } = pages.find(({ path }) => path.startsWith('2024/07/01/x/')) ?? {}
    assert.ok(content, 'the story itself is shown')
    for (const { path } of pages) assert.doesNotMatch(path, /\.\.|outside|htaccess|__proto__|other\.example|\\/)
  })
}

async function write(folder: string, path: string, text: string): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), text)
}
