import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { splitText } from '../../../scripts/digest/sentences/index.ts'

/** Wrong and missing ends of sentences, of all in the list. */
const MOST_ERRORS = 0.005
const FEWEST_CASES = 300

interface Case {
  readonly language: string
  readonly text: string
  /** Where its sentences begin. */
  readonly begins: readonly number[]
}

test('of the ends of sentences in a list of hard ones, at most 5 in 1,000 are wrong or missing', () => {
  const cases = readCases()
  assert.ok(cases.length >= FEWEST_CASES)
  const wrong: string[] = []
  let ends = 0
  for (const { language, text, begins } of cases) {
    const found = splitText(text, language, 1).map(({ start }) => start)
    ends += begins.length
    for (const at of new Set([...begins, ...found]))
      if (!begins.includes(at)) wrong.push(`${language}: ${text.slice(0, at)}¦${text.slice(at)}`)
      else if (!found.includes(at)) wrong.push(`${language}: no end before ${text.slice(at)}`)
  }
  assert.ok(wrong.length <= ends * MOST_ERRORS, `${wrong.length} of ${ends} are wrong:\n${wrong.join('\n')}`)
})

function readCases(): readonly Case[] {
  const lines = readFileSync(new URL('hard.txt', import.meta.url), 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(readCase)
}

function readCase(line: string): Case {
  const blank = line.indexOf(' ')
  const pieces = line.slice(blank + 1).split('¦')
  const begins = pieces.map((_, i) => pieces.slice(0, i).join('').length)
  return { language: line.slice(0, blank), text: pieces.join(''), begins }
}
