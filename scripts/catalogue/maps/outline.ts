import type { GeoContext } from 'd3-geo'
import type { Box } from './box.ts'

type Point = readonly [number, number]

/** Of the largest part's size, a part this large still belongs to the body of a country. */
const BODY = 0.2

/** Takes down what d3-geo draws, on whole units and step by step, which is a quarter of the bytes of its own paths. */
export class Outline implements GeoContext {
  readonly #rings: Point[][] = []

  beginPath(): void {}
  arc(): void {}
  closePath(): void {}

  moveTo(x: number, y: number): void {
    this.#rings.push([[Math.round(x), Math.round(y)]])
  }

  lineTo(x: number, y: number): void {
    const ring = this.#rings.at(-1)
    const last = ring?.at(-1)
    const point: Point = [Math.round(x), Math.round(y)]
    if (ring && last && (last[0] !== point[0] || last[1] !== point[1])) ring.push(point)
  }

  /** The outline as an SVG path; islets too small to see are left out, unless there is nothing else. */
  get path(): string {
    const visible = this.#rings.filter((ring) => ring.length > 2)
    return (visible.length > 0 ? visible : this.#rings.slice(0, 1).map(asSpeck)).map(writeRing).join('')
  }

  /** Where the large parts lie. */
  get box(): Box {
    const boxes = this.#rings.map(boxOf)
    const largest = Math.max(...boxes.map(areaOf))
    return boxes.filter((box) => areaOf(box) >= BODY * largest).reduce(unite)
  }
}

/** The smallest rectangle around both. */
export function unite(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

function boxOf(ring: readonly Point[]): Box {
  return ring.map(([x, y]) => ({ left: x, top: y, right: x, bottom: y })).reduce(unite)
}

function areaOf({ left, top, right, bottom }: Box): number {
  return (right - left + 1) * (bottom - top + 1)
}

function asSpeck(ring: readonly Point[]): readonly Point[] {
  const [x, y] = ring[0] ?? [0, 0]
  return [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
  ]
}

function writeRing(ring: readonly Point[]): string {
  const [start] = ring
  if (!start) return ''
  let path = `M${start[0]} ${start[1]}l`
  let [x, y] = start
  const steps: string[] = []
  for (const [nextX, nextY] of ring.slice(1)) {
    steps.push(`${nextX - x} ${nextY - y}`)
    ;[x, y] = [nextX, nextY]
  }
  path += steps.join(' ').replaceAll(' -', '-')
  return `${path}z`
}
