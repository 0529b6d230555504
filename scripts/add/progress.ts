import { Presets, SingleBar } from 'cli-progress'

/** How a long run shows itself: a bar under the lines on a terminal, the lines alone elsewhere. */
export interface Bar {
  show(done: number, all: number, name: string): void
  print(line: string, isError: boolean): void
  stop(): void
}

/** With fewer sources than this a bar would only flicker. */
const WORTH_A_BAR = 5

export function createBar(): Bar {
  let bar: SingleBar | undefined
  return {
    show: (done, all, name) => {
      if (!process.stderr.isTTY || all < WORTH_A_BAR) return
      if (!bar) {
        bar = new SingleBar(
          { format: '{bar} {value}/{total} {name}', stream: process.stderr, clearOnComplete: true, hideCursor: true },
          Presets.shades_grey,
        )
        bar.start(all, 0, { name: '' })
      }
      bar.update(done, { name: name.slice(-50) })
    },
    print: (line, isError) => {
      // The bar is on the line below: it is cleared first and drawn anew with the next step.
      if (bar) process.stderr.write('\r\x1b[K')
      if (isError) console.error(line)
      else console.log(line)
    },
    stop: () => bar?.stop(),
  }
}
