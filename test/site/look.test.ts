import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { checkContent } from '../../scripts/check/index.ts'
import { parseSite } from '../../scripts/content/site.ts'
import { contrast, TYPEFACES } from '../../scripts/model/look.ts'
import { writeHeaders } from '../../scripts/site/hosts.ts'
import { layOutSite } from '../../scripts/site/index.ts'
import { createFolder } from '../temporary.ts'
import { writeFiles } from './folder.ts'

const SITE = `title: Look
url: https://look.example/a/
cards: false
colors:
  link: { light: "#7a1f5c" }
  mark: { light: "#0b5d1e", dark: "#8fe3a2" }
logo: brand/logo.svg
icon: static/icon.png
typeface: system
menu: [about, topics/ports, countries, actors]
footer: "Made by [us](about.md) & friends"
author: Pia Zammit
head: { google-site-verification: "a\\"b" }
scripts: [https://count.example/js/x.js]
homeStories: 1
`
const FILES = {
  'site.yaml': SITE,
  'static/brand/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'static/icon.png': 'png',
  'pages/about.md': '---\ntitle: About us\n---\n\nWords.\n',
  'stories/a.md': '---\ntitle: Quay\ndate: 2024-02-01\ntopics: [Ports]\n---\n\nThe quay of Valletta in Malta opened.\n',
  'stories/b.md': '---\ntitle: Lamp\ndate: 2024-01-01\n---\n\nThe lamp was lit.\n',
  'theme.css': ':root { --sans: "Comic Sans MS" }\r\n',
  'parts/head.html': '<link rel="me" href="https://social.example/@look">',
  'parts/footer.html': '<p class="mine">© Look</p>',
}

async function pagesOf(content: string) {
  const { pages, files, problems } = await layOutSite(content)
  const textOf = (path: string) => pages.find((page) => page.path === path)?.content() ?? ''
  const style = pages.find(({ path }) => path.endsWith('.css'))?.content() ?? ''
  return { textOf, style, files, problems: problems.map(String) }
}

test('a site looks as its editor says', async (t) => {
  const content = await createFolder(t)
  await writeFiles(content, FILES)
  const { textOf, style, problems } = await pagesOf(content)
  assert.deepEqual(problems, [])
  const home = textOf('index.html')
  assert.match(home, /<img src="\/a\/brand\/logo\.svg" alt="Look"/)
  assert.match(home, /<link rel="icon" href="\/a\/icon\.png"/)
  assert.match(home, /<meta name="author" content="Pia Zammit"/)
  assert.match(home, /<meta name="google-site-verification" content="a&quot;b"/)
  assert.match(home, /<script defer src="https:\/\/count\.example\/js\/x\.js"/)
  assert.match(home, /<link rel="me" href="https:\/\/social\.example\/@look"><\/head>/)
  assert.match(home, /<footer class="foot"><p class="mine">© Look<\/p><\/footer>/)
  const menu = [...(/<nav[\s\S]*?<\/nav>/.exec(home)?.[0] ?? '').matchAll(/href="([^"]+)"[^>]*>([^<]+)/g)].map(
    ([, ...link]) => link.join(' '),
  )
  assert.deepEqual(menu, [
    '/a/about/ About us',
    '/a/topics/ports/ Ports',
    '/a/countries/ Countries',
    '/a/actors/ Actors',
  ])
  assert.doesNotMatch(home, />Lamp</)
  assert.match(home, /script-src https:\/\/count\.example[^"]*/)
  assert.match(textOf('search/index.html'), /script-src &#39;self&#39;|script-src '?self'? /)
  assert.match(style, /:root\{--link:#7a1f5c;--mark:#0b5d1e;\}/)
  assert.match(style, /prefers-color-scheme: dark\)\{:root\{--link:#9cc6ea;--mark:#8fe3a2;\}/)
  assert.ok(style.trim().endsWith('--sans: "Comic Sans MS" }'))
  assert.match(
    writeHeaders('/', parseSite('site.yaml', SITE).site),
    /script-src 'self' 'wasm-unsafe-eval' https:\/\/count\.example;/,
  )
})

test('a site of which nothing is said has nothing of it', async (t) => {
  const content = await createFolder(t)
  await writeFiles(content, { 'site.yaml': 'title: Plain\ncards: false\n', 'stories/a.md': FILES['stories/a.md'] })
  const { textOf, style } = await pagesOf(content)
  assert.doesNotMatch(textOf('index.html'), /<script defer|script-src|name="author"|<img/)
  assert.match(style, /--serif:"Newsreader"/)
})

test('a typeface comes from the site itself, that alone, and what it has of scripts', async (t) => {
  const content = await createFolder(t)
  for (const typeface of TYPEFACES) {
    await writeFiles(content, { 'site.yaml': `title: T\ncards: false\ntypeface: ${typeface}\n` })
    const { textOf, style, files } = await pagesOf(content)
    const fonts = files.filter((path) => path.endsWith('.woff2'))
    const asked = [...style.matchAll(/url\(([^)]+)\)/g)].map(([, path]) => `assets/${path}`)
    assert.deepEqual(asked, fonts)
    assert.equal(fonts.length === 0, typeface === 'system')
    assert.equal((style.match(/@font-face/g) ?? []).length, typeface === 'system' ? 0 : fonts.length + 1)
    assert.equal((style.match(/unicode-range:U\+/g) ?? []).length, fonts.length)
    assert.equal(/cyrillic/.test(style), !['newsreader', 'system'].includes(typeface), typeface)
    assert.match(textOf('index.html'), /font-src (&#39;|')self(&#39;|');/)
    const weight = gzipSync(style + textOf('index.html'), { level: 9 }).length
    assert.ok(weight < 14_000, `${typeface}: ${weight} bytes`)
  }
})

test('what cannot be read, is not there or is unknown is told with its line and its cure', async (t) => {
  const wrong: readonly (readonly [string, RegExp])[] = [
    [
      'colors: { link: { light: "#9cc6ea" } }',
      /light: #9cc6ea on the pages’ light ground has a contrast of 1\.\d, .* choose a darker one/,
    ],
    ['colors: { mark: { dark: "#333" } }', /choose a lighter one/],
    ['colors: { link: { light: blue } }', /expected a color such as "#1b4b72", in quotes, found “blue”/],
    ['colors: { background: { light: "#fff" } }', /background: is not a key/],
    ['logo: logo', /expected a picture of content\/static/],
    ['scripts: [http://a.example/x.js]', /expected the address of a script that starts with https/],
    ['scripts: ["https://a.example/x;y.js"]', /expected the address of a script/],
    ['homeStories: none', /expected a number from 1 to 999/],
    ['typeface: comic', /expected one of newsreader, source-serif, lora, inter, system/],
    ['theme: dark', /theme: is not a key of this file; .*docs\/site\.md/],
  ]
  for (const [line, told] of wrong) {
    const { problems } = parseSite('site.yaml', `title: T\n${line}\n`)
    assert.match(problems.join('\n'), told)
    assert.equal(problems[0]?.place.line, 2)
  }
  const content = await createFolder(t)
  await writeFiles(content, { 'site.yaml': 'title: T\ncards: false\nlogo: none.svg\nmenu: [countries, abuot]\n' })
  const { problems } = await pagesOf(content)
  assert.match(problems.join('\n'), /logo: there is no content\/static\/none\.svg/)
  assert.match(problems.join('\n'), /menu: knows no page “abuot”; there are: countries/)
  assert.match((await checkContent(content, '2024-05-01')).join('\n'), /none\.svg[\s\S]*abuot/)
})

test('the contrast of two colors is that of WCAG', () => {
  assert.equal(contrast('#000', '#ffffff'), 21)
  assert.ok(Math.abs(contrast('#777777', '#fff') - 4.48) < 0.01)
})

test('excerpts alone are shown of a publisher or of all, unless a story says otherwise', async (t) => {
  const content = await createFolder(t)
  const story = (title: string, source: string, more = '') =>
    `---\ntitle: ${title}\ndate: 2024-02-01\nsource: { name: ${source}, url: "https://${source.toLowerCase()}.example/1" }\n${more}---\n\nThe quay of Valletta in Malta opened on Thursday.\n\nNobody told the zebras of it.\n`
  await writeFiles(content, {
    'site.yaml': 'title: T\ncards: false\n',
    'sources.yaml': 'Ledger: { rights: excerpt }\n',
    'stories/a.md': story('One', 'Ledger'),
    'stories/b.md': story('Two', 'Ledger', 'rights: full\n'),
    'stories/c.md': story('Three', 'Courier'),
  })
  const shown = async () => {
    const { textOf } = await pagesOf(content)
    return ['a', 'b', 'c'].filter((name) =>
      /zebras/.test(textOf(`2024/02/01/${name}/index.html`).replace(/<head>[\s\S]*<\/head>/, '')),
    )
  }
  assert.deepEqual(await shown(), ['b', 'c'])
  await writeFiles(content, { 'site.yaml': 'title: T\ncards: false\nrights: excerpt\n' })
  assert.deepEqual(await shown(), ['b'])
})
