import type { Entry } from '../../catalogue/entry.ts'
import type { ActorIndex } from '../../catalogue/index.ts'
import { xml } from '../feeds/xml.ts'

/** Who appears with whom, as a graph in GEXF 1.3: a node for each actor, an edge weighted by the stories that two share. */
export function writeActorGraph(actors: readonly ActorIndex[], entries: readonly Entry[]): string {
  const edges = new Map<string, number>()
  for (const entry of entries) {
    const slugs = entry.actors.map(({ slug }) => slug).sort()
    slugs.forEach((one, index) => {
      for (const other of slugs.slice(index + 1)) {
        const key = `${one} ${other}`
        edges.set(key, (edges.get(key) ?? 0) + 1)
      }
    })
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '<graph defaultedgetype="undirected">',
    '<attributes class="node"><attribute id="0" title="type" type="string"/><attribute id="1" title="country" type="string"/><attribute id="2" title="stories" type="integer"/></attributes>',
    '<nodes>',
    ...actors.map(
      ({ slug, name, type, country, entries: own }) =>
        `<node id="${xml(slug)}" label="${xml(name)}"><attvalues><attvalue for="0" value="${type}"/><attvalue for="1" value="${xml(country ?? '')}"/><attvalue for="2" value="${own.length}"/></attvalues></node>`,
    ),
    '</nodes>',
    '<edges>',
    ...[...edges]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, weight], index) => {
        const [one, other] = key.split(' ')
        return `<edge id="${index}" source="${one}" target="${other}" weight="${weight}"/>`
      }),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n')
}
