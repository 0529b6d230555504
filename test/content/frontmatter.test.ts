import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readContentFile } from '../../scripts/content/frontmatter.ts'
import { Problem } from '../../scripts/model/problem.ts'

test('reads YAML front matter with the line of every key', () => {
  const { fields, body, bodyLine } = readContentFile(
    'a.md',
    '---\ntitle: Oil\ndate: 2019-05-15\n---\n\nFirst.\n\nSecond.\n',
  )
  assert.equal(fields.text('title'), 'Oil')
  assert.equal(fields.lineOf('date'), 3)
  assert.equal(body, 'First.\n\nSecond.')
  assert.equal(bodyLine, 6)
})

test('keeps clock times and days as they are written', () => {
  const { fields } = readContentFile('a.md', '---\ntitle: 12:30\ndate: 2019-05-15\n---\n')
  assert.equal(fields.text('title'), '12:30')
  assert.equal(fields.moment('date'), '2019-05-15')
})

for (const language of ['js', 'javascript', 'json', 'coffee'])
  test(`refuses ---${language} and runs nothing`, () => {
    const text = `---${language}\nmodule.exports = (globalThis.ran = true, { title: 'x' })\n---\nBody`
    assert.throws(() => readContentFile('a.md', text), /a\.md:1|YAML only/)
    assert.equal((globalThis as { ran?: boolean }).ran, undefined)
  })

test('says on which line the YAML is broken', () => {
  assert.throws(
    () => readContentFile('a.md', '---\ntitle: fine\ndeck: one: two: three\n---\n'),
    (error) => error instanceof Problem && error.place.line === 3 && /needs quotes/.test(error.message),
  )
})

test('a key named __proto__ or constructor is only a key', () => {
  const { fields } = readContentFile('a.md', '---\ntitle: x\n__proto__: { polluted: true }\nconstructor: y\n---\n')
  fields.allow(['title'])
  assert.deepEqual(
    fields.problems.map(({ place }) => place.field),
    ['__proto__', 'constructor'],
  )
  assert.equal(({} as { polluted?: boolean }).polluted, undefined)
})

test('two files with the same text do not share what was read from them', () => {
  const text = '---\ntitle: x\nunknown: 1\n---\n'
  readContentFile('a.md', text).fields.allow(['title'])
  const second = readContentFile('b.md', text)
  assert.equal(second.fields.text('title'), 'x')
  second.fields.allow(['title'])
  assert.equal(second.fields.problems[0]?.place.file, 'b.md')
})

test('a key with a blank that is not the plain one is told once, by the name that was meant', () => {
  const { fields } = readContentFile('a.md', '---\ntitle: x\n"deck\u00a0": y\n---\n')
  fields.allow(['title', 'deck'])
  assert.deepEqual(
    fields.problems.map(({ place, message }) => [place.line, place.field, /not the plain one/.test(message)]),
    [[3, 'deck', true]],
  )
})

test('an alias bomb costs nothing', () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
  for (let level = 1; level < 12; level++)
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    )
  const { fields } = readContentFile(
    'a.md',
    `---\ntitle: *a11\n${lines.join('\n')}\n---\n`.replace('title: *a11\n', ''),
  )
  assert.equal(fields.keys.length, 12)
  assert.equal(fields.texts('a11'), undefined)
  assert.match(fields.problems[0]?.message ?? '', /expected a list of texts/)
})
