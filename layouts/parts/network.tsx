import type { Tie } from '../../scripts/catalogue/actors/together.ts'
import { useEdition } from '../edition.ts'

interface Props {
  readonly name: string
  /** Whom the actor appears with, most often first. */
  readonly around: readonly { readonly name: string; readonly path: string; readonly count: number }[]
  /** Which of those appear together. */
  readonly ties: readonly Tie[]
}

const [WIDTH, HEIGHT] = [400, 260]
const LONGEST = 20

/** Whom an actor appears with, drawn around it; the same stands beside it as a list. */
export function Network({ name, around, ties }: Props) {
  const { href } = useEdition()
  if (around.length < 3) return null
  const most = Math.max(...around.map(({ count }) => count))
  const at = around.map((_, index) => placeOf(index, around.length))
  return (
    <svg class="network" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {ties.map(({ one, other }) => (
        <line key={`${one}-${other}`} x1={at[one]?.x} y1={at[one]?.y} x2={at[other]?.x} y2={at[other]?.y} />
      ))}
      {around.map(({ path, count }, index) => (
        <line
          key={path}
          x1={WIDTH / 2}
          y1={HEIGHT / 2}
          x2={at[index]?.x}
          y2={at[index]?.y}
          stroke-width={1 + Math.round((4 * count) / most)}
        />
      ))}
      <circle class="own" cx={WIDTH / 2} cy={HEIGHT / 2} r="7" />
      {around.map((other, index) => {
        const { x, y } = at[index] ?? { x: 0, y: 0 }
        const side = Math.abs(x - WIDTH / 2) < 20 ? 'middle' : x < WIDTH / 2 ? 'end' : 'start'
        const dy = side === 'middle' ? (y < HEIGHT / 2 ? -10 : 18) : 4
        const dx = side === 'middle' ? 0 : side === 'end' ? -9 : 9
        return (
          <a key={other.path} href={href(other.path)} tabIndex={-1}>
            <circle cx={x} cy={y} r="4.5" />
            <text x={x + dx} y={y + dy} text-anchor={side}>
              {shorten(other.name)}
            </text>
          </a>
        )
      })}
      <title>{name}</title>
    </svg>
  )
}

function placeOf(index: number, count: number): { x: number; y: number } {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2
  return {
    x: Math.round(WIDTH / 2 + 68 * Math.cos(angle)),
    y: Math.round(HEIGHT / 2 + 100 * Math.sin(angle)),
  }
}

function shorten(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name
}
