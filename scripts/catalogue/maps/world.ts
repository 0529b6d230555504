import { type GeoProjection, geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' }
import { markOfName } from '../../model/mark.ts'
import { FORGETFUL, type Memory } from '../../model/memory.ts'
import { countries } from '../../tag/countries/atlas.ts'
import type { Box } from './box.ts'
import { Outline } from './outline.ts'

/** The map of the world (Natural Earth, 1:50 million) that every page draws from. */
export interface World {
  readonly width: number
  readonly height: number
  /** An SVG file with a shape for each country, its id the ISO 3166-1 alpha-2 code, and all of them as `land`. */
  readonly sprite: string
  /** Where the sprite lies, named for its content. */
  readonly path: string
  /** Where the body of each country lies, without its far-away parts. */
  readonly boxes: ReadonlyMap<string, Box>
  /** The outline of a country as an SVG path; empty when it is not on the map. */
  outlineOf(code: string): string
}

const WIDTH = 2000

/** The world as it is remembered: countries by their codes. */
interface Drawn {
  readonly height: number
  readonly sprite: string
  readonly boxes: readonly (readonly [code: string, box: Box])[]
  readonly outlines: readonly (readonly [code: string, path: string])[]
}

let world: World | undefined

/** Draws the world once a process, where it is not remembered. */
export function drawWorld(memory: Memory = FORGETFUL): World {
  world ??= layOut(memory.recall('world', draw))
  return world
}

function layOut({ height, sprite, ...drawn }: Drawn): World {
  const outlines = new Map(drawn.outlines)
  return {
    width: WIDTH,
    height,
    sprite,
    path: `assets/world.${markOfName(sprite)}.svg`,
    boxes: new Map(drawn.boxes),
    outlineOf: (code) => outlines.get(code) ?? '',
  }
}

function draw(): Drawn {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>
  const projection = geoNaturalEarth1().fitWidth(WIDTH, { type: 'Sphere' })
  const height = Math.ceil(geoPath(projection).bounds({ type: 'Sphere' })[1][1])
  const codes = new Map(countries.map(({ numeric, code }) => [numeric, code]))
  const boxes = new Map<string, Box>()
  const shapes: string[] = []
  const outlines = new Map<string, string>()
  for (const country of feature(topology, topology.objects.countries).features) {
    const code = codes.get(String(country.id))
    const outline = trace(country, projection)
    const id = code && !boxes.has(code) ? ` id="${code}"` : ''
    if (code && !boxes.has(code)) outlines.set(code, outline.path)
    if (code) boxes.set(code, outline.box)
    shapes.push(`<path${id} vector-effect="non-scaling-stroke" d="${outline.path}"/>`)
  }
  const size = `viewBox="0 0 ${WIDTH} ${height}"`
  const sprite = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>\n<g id="land">\n${shapes.join('\n')}\n</g>\n</svg>\n`
  return { height, sprite, boxes: [...boxes], outlines: [...outlines] }
}

function trace(shape: Parameters<ReturnType<typeof geoPath>>[0], projection: GeoProjection): Outline {
  const outline = new Outline()
  geoPath(projection, outline)(shape)
  return outline
}
