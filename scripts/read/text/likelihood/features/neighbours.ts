import type { LineView } from '../view.ts'
import { type Features, flag } from './feature.ts'

/** The lines from `-REACH` to `REACH` around a line. */
const REACH = [-3, -2, -1, 1, 2, 3]
const WINDOWS = [4, 10]

export interface Beside {
  readonly index: number
  readonly views: readonly LineView[]
}

const beside: Features<Beside> = Object.fromEntries(
  REACH.flatMap((step) => {
    const at =
      (read: (view: LineView) => number) =>
      ({ views, index }: Beside) => {
        const view = views[index + step]
        return view ? read(view) : -1
      }
    return [
      [`words ${step}`, at(({ shape }) => Math.min(shape.words, 100))],
      [`stops ${step}`, at(({ shape }) => flag(shape.stops))],
      [`small ${step}`, at(({ small }) => small)],
      [`repeats ${step}`, at(({ repeats }) => Math.min(repeats, 5))],
      [`phrase ${step}`, at(({ phrase }) => (phrase === undefined ? 0 : phrase.open ? 1 : 2))],
      [`dated ${step}`, at(({ dated }) => flag(dated))],
      [`person ${step}`, at(({ person }) => flag(person))],
      [`ago ${step}`, at(({ ago }) => flag(ago))],
      [`credit ${step}`, at(({ credit }) => flag(credit))],
      [`airy ${step}`, at(({ opens, closes }) => flag(opens) + flag(closes))],
    ]
  }),
)

const around: Features<Beside> = Object.fromEntries(
  WINDOWS.flatMap((size) =>
    (['above', 'below'] as const).flatMap((side) => {
      const sum =
        (read: (view: LineView) => number) =>
        ({ views, index }: Beside) => {
          let total = 0
          for (let step = 1; step <= size; step++) {
            const view = views[side === 'above' ? index - step : index + step]
            if (view) total += read(view)
          }
          return total
        }
      return [
        [`prose ${side} ${size}`, sum(({ shape }) => (shape.prose ? Math.min(shape.words, 100) : 0))],
        [`phrases ${side} ${size}`, sum(({ phrase }) => flag(phrase !== undefined))],
        [`short ${side} ${size}`, sum(({ shape }) => flag(shape.words <= 4))],
        [`dated ${side} ${size}`, sum(({ dated, ago }) => flag(dated || ago))],
        [`people ${side} ${size}`, sum(({ person }) => flag(person))],
        [`stopped ${side} ${size}`, sum(({ shape }) => flag(shape.stops))],
        [`repeated ${side} ${size}`, sum(({ repeats }) => flag(repeats > 1))],
      ]
    }),
  ),
)

/** What stands around a line. */
export const neighbourFeatures: Features<Beside> = { ...beside, ...around }
