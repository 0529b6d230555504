import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Parser } from 'htmlparser2'
import { copySmallSite, layOut } from './in-memory.ts'

const LINKING = ['href', 'src', 'action']

for (const url of ['https://paper.example/', 'https://paper.example/a/b/']) {
  test(`every internal link and anchor leads somewhere at ${url}`, async (t) => {
    const site = await layOut(await copySmallSite(t, url))
    const base = new URL(url).pathname
    const anchors = new Map(
      [...site].map(([path, text]) => [path, /\.(html|svg)$/.test(path) ? anchorsOf(text) : new Set<string>()]),
    )
    const dead: string[] = []
    let followed = 0
    for (const [path, text] of site) {
      if (!path.endsWith('.html')) continue
      for (const link of linksOf(text)) {
        const target = new URL(link, new URL(base + path, url))
        if (target.host !== new URL(url).host) continue
        followed++
        const place = target.pathname.startsWith(base) ? target.pathname.slice(base.length) : '(outside)'
        const file = place === '' || place.endsWith('/') ? `${place}index.html` : place
        const there = anchors.get(decodeURIComponent(file))
        if (!there || (target.hash && !there.has(decodeURIComponent(target.hash.slice(1)))))
          dead.push(`${path}: ${link}`)
      }
    }
    assert.deepEqual(dead, [])
    assert.ok(followed > 300, `only ${followed} links were followed`)
  })
}

function linksOf(html: string): readonly string[] {
  const links: string[] = []
  const parser = new Parser({
    onopentag(_name, attributes) {
      for (const name of LINKING) if (attributes[name] !== undefined) links.push(attributes[name])
      const refresh = attributes['http-equiv'] === 'refresh' ? attributes.content?.replace(/^0; url=/, '') : undefined
      if (refresh) links.push(refresh)
    },
  })
  parser.end(html)
  return links
}

function anchorsOf(text: string): ReadonlySet<string> {
  const ids = new Set<string>()
  const parser = new Parser({
    onopentag(_name, { id }) {
      if (!id) return
      assert.ok(!ids.has(id), `the id ${id} stands twice on one page`)
      ids.add(id)
    },
  })
  parser.end(text)
  return ids
}
