import { countryPath } from '../../scripts/catalogue/address.ts'
import type { Box } from '../../scripts/catalogue/maps/box.ts'
import { countriesIn, type MapView } from '../../scripts/catalogue/maps/view.ts'
import { countryName } from '../../scripts/tag/countries/atlas.ts'
import { useEdition } from '../edition.ts'

/** A country smaller than this share of the map's width is marked with a ring. */
const SMALL = 0.03

/** A part of the world with some countries lit. */
export function PlaceMap({ view }: { readonly view: MapView }) {
  const { site, words, href, world } = useEdition()
  const names = view.lit.map((code) => countryName(code, site.language)).join(', ')
  return (
    <svg class="map" viewBox={viewBox(view.box)} role="img" aria-label={`${words.map}: ${names}`}>
      <use href={`${href(world.path)}#land`} />
      {view.lit.map((code, index) => (
        <Lit key={code} code={code} first={index === 0} box={view.box} />
      ))}
    </svg>
  )
}

/** A country among its neighbours, each of which leads to its page. */
export function NeighbourMap({ view, code }: { readonly view: MapView; readonly code: string }) {
  const { site, words, href, world, hasCountry } = useEdition()
  const neighbours = countriesIn(view.box, world).filter((other) => other !== code && hasCountry(other))
  return (
    <svg class="map" viewBox={viewBox(view.box)}>
      <title>{`${words.map}: ${countryName(code, site.language)}`}</title>
      <use href={`${href(world.path)}#land`} />
      {neighbours.map((other) => (
        <a key={other} href={href(countryPath(other))} aria-label={countryName(other, site.language)}>
          <title>{countryName(other, site.language)}</title>
          <use class="near" href={`${href(world.path)}#${other}`} />
        </a>
      ))}
      <Lit code={code} first box={view.box} />
    </svg>
  )
}

/** The world, each country shaded by how many stories it has and leading to its page. */
export function WorldMap({ counts }: { readonly counts: ReadonlyMap<string, number> }) {
  const { site, words, href, world } = useEdition()
  const most = Math.max(1, ...counts.values())
  return (
    <svg class="map world" viewBox={`60 20 ${world.width - 120} ${Math.round(world.height * 0.82)}`}>
      <title>{words.storiesByCountry}</title>
      <use href={`${href(world.path)}#land`} />
      {[...counts].map(([code, count]) => {
        const box = world.boxes.get(code)
        if (!box) return null
        const name = `${countryName(code, site.language)}: ${words.stories(count)}`
        return (
          <a key={code} href={href(countryPath(code))} aria-label={name} class={`shade${shadeOf(count, most)}`}>
            <title>{name}</title>
            <use href={`${href(world.path)}#${code}`} />
            {isSmall(box, world.width) && <circle cx={middle(box).x} cy={middle(box).y} r="7" />}
          </a>
        )
      })}
    </svg>
  )
}

function Lit({ code, first, box }: { readonly code: string; readonly first: boolean; readonly box: Box }) {
  const { href, world } = useEdition()
  const own = world.boxes.get(code)
  if (!own) return null
  const width = box.right - box.left
  const { x, y } = middle(own)
  return (
    <g class={first ? 'lit first' : 'lit'}>
      <use href={`${href(world.path)}#${code}`} />
      {isSmall(own, width) && <circle cx={x} cy={y} r={Math.max(2, Math.round(width * 0.018))} />}
    </g>
  )
}

/** What the shades of the world map stand for: `1`, `2–3`, `4–9`, … stories. */
export function Shades({ most }: { readonly most: number }) {
  const { words } = useEdition()
  const counts = Array.from({ length: most }, (_, index) => index + 1)
  return (
    <p class="shades">
      {words.storiesByCountry}:
      {[1, 2, 3, 4].map((shade) => {
        const shaded = counts.filter((count) => shadeOf(count, most) === shade)
        const [least, last] = [shaded[0], shaded.at(-1)]
        if (!least) return null
        return (
          <span key={shade} class={`shade${shade}`}>
            {least === last ? least : `${least}–${last}`}
          </span>
        )
      })}
    </p>
  )
}

/** 1 to 4, each step a doubling or more: a few countries are always far ahead of the rest. */
function shadeOf(count: number, most: number): number {
  return Math.max(1, Math.min(4, Math.ceil((4 * Math.log(count + 1)) / Math.log(most + 1))))
}

function isSmall({ left, right, top, bottom }: Box, width: number): boolean {
  return Math.max(right - left, bottom - top) < SMALL * width
}

function middle({ left, right, top, bottom }: Box): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

function viewBox({ left, top, right, bottom }: Box): string {
  return `${left} ${top} ${right - left} ${bottom - top}`
}
