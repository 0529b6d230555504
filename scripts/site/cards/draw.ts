import anyAscii from 'any-ascii'
import { CARD_HEIGHT, CARD_WIDTH } from '../../catalogue/address.ts'
import type { Box } from '../../catalogue/maps/box.ts'
import { countriesIn, viewCountries } from '../../catalogue/maps/view.ts'
import type { World } from '../../catalogue/maps/world.ts'
import type { Card } from './card.ts'
import { wrapText } from './wrap.ts'

const INK = '#1c1b19'
const SOFT = '#5b5750'
const PAPER = '#fcfbf8'
const LAND = '#dfdacd'
const MARK = '#b03a1e'
const TINT = '#dd9a82'
const EDGE = 72
const MAP_WIDTH = 400

/** The face on cards has Latin letters; a title in another script is left to the page. */
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u

/** A card as SVG: paper, the site's name, the headline, and a strip of map with its countries lit. */
export function drawCard({ kicker, title, foot, lit }: Card, site: string, world: World): string {
  const map = drawMap(lit, world)
  const across = CARD_WIDTH - 2 * EDGE - (map ? MAP_WIDTH - EDGE + 24 : 0)
  const readable = LATIN.test(title)
  const size = title.length <= 60 ? 76 : 60
  const lines = readable ? wrapText(title, across / size, size === 76 ? 4 : 5) : []
  const top = 330 - (lines.length * size * 1.1) / 2 + size * 0.8
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" font-family="Newsreader" font-weight="600">`,
    `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${PAPER}"/>`,
    map,
    `<rect x="${EDGE}" y="60" width="7" height="44" fill="${MARK}"/>`,
    line(site, EDGE + 24, 95, 36, INK),
    line(kicker, EDGE, 168, 28, MARK),
    ...lines.map((words, index) => line(words, EDGE, top + index * size * 1.1, size, INK)),
    line(foot, EDGE, CARD_HEIGHT - 64, 30, SOFT),
    '</svg>',
  ].join('')
}

function line(text: string, x: number, y: number, size: number, fill: string): string {
  if (!text || !LATIN.test(text)) return ''
  return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" fill="${fill}">${setLetters(text)}</text>`
}

function drawMap(lit: readonly string[], world: World): string {
  const view = viewCountries(lit, world)
  if (!view) return ''
  const box = heighten(view.box)
  const across = box.right - box.left
  const shapes = [...new Set([...countriesIn(box, world), ...view.lit])].map((code) => {
    const place = view.lit.indexOf(code)
    return `<path d="${world.outlineOf(code)}" fill="${place === 0 ? MARK : place > 0 ? TINT : LAND}"/>`
  })
  const place = `x="${CARD_WIDTH - MAP_WIDTH}" y="0" width="${MAP_WIDTH}" height="${CARD_HEIGHT}"`
  const seen = `viewBox="${box.left} ${box.top} ${across} ${box.bottom - box.top}"`
  return `<svg ${place} ${seen}><g stroke="${PAPER}" stroke-width="${(across / 350).toFixed(2)}">${shapes.join('')}</g></svg>`
}

/** The same part of the world with what lies north and south of it, to fill the strip. */
function heighten({ left, right, top, bottom }: Box): Box {
  const high = ((right - left) * CARD_HEIGHT) / MAP_WIDTH
  const middle = (top + bottom) / 2
  return { left, right, top: Math.round(middle - high / 2), bottom: Math.round(middle + high / 2) }
}

/** The face has the letters of western Europe; others are set without their marks, `Łódź` as `Lodz`. */
function setLetters(text: string): string {
  return escapeXml(text.replace(/[\u0100-\u024F\u1E00-\u1EFF]/g, anyAscii))
}

function escapeXml(text: string): string {
  // Control characters have no place in XML 1.0.
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
