import assert from 'node:assert/strict'

const AROUND = 10

/** Fails where two texts differ, with the lines about the first difference: a whole page twice says nothing. */
export function assertSameText(found: string, expected: string, name: string): void {
  if (found !== expected) assert.fail(`${name} is not what it was:\n${firstDifference(found, expected)}`)
}

/** The first line that differs, as it was expected and as it is, with ten lines around. */
export function firstDifference(found: string, expected: string): string {
  const [now, before] = [found.split('\n'), expected.split('\n')]
  const at = now.findIndex((line, index) => line !== before[index])
  const first = at < 0 ? now.length : at
  const shown = (lines: readonly string[], from: number, to: number, mark: string) =>
    lines.slice(Math.max(0, from), to).map((line) => `${mark} ${line.slice(0, 300)}`)
  return [
    `line ${first + 1}:`,
    ...shown(before, first - AROUND, first, ' '),
    ...shown(before, first, first + 1, '-'),
    ...shown(now, first, first + 1, '+'),
    ...shown(now, first + 1, first + 1 + AROUND, ' '),
  ].join('\n')
}
