import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check, story } from './folder.ts'

/** A weir told twice, and a fair of the same town a month later. */
const STORIES = {
  'stories/2020/2020-03-02-weir.md': story(
    'title: Weir at Altmünden gives way\ndate: 2020-03-02',
    'The old weir at Altmünden gave way on Monday and the millpond ran dry.',
    'Anglers carried carp from the millpond of Altmünden in buckets.',
  ),
  'stories/2020/2020-03-04-millpond.md': story(
    'title: Millpond of Altmünden to be filled again\ndate: 2020-03-04',
    'The millpond of Altmünden, dry since the old weir gave way on Monday, is to be filled again.',
    'Anglers had carried the carp of the millpond away in buckets.',
  ),
  'stories/2020/2020-04-20-fair.md': story(
    'title: Spring fair opens with fewer stalls\ndate: 2020-04-20',
    'The spring fair opened with eleven stalls and a carousel on Monday.',
  ),
}

test('a storyline’s file that finds all it speaks of is right', async (t) => {
  assert.deepEqual(
    await check(t, {
      ...STORIES,
      'storylines/weir-at-altmunden-gives-way.md':
        '---\nname: The weir\nsplit: [2020-03-04-millpond]\n---\n\nA note.\n',
    }),
    [],
  )
})

test('what a storyline’s file speaks of and is not there is told with its line, and the nearest name that is', async (t) => {
  const found = await check(t, {
    ...STORIES,
    'storylines/weir-at-altmunden-gives-way.md':
      '---\nname: The weir\njoin: [spring-fair-opens-with-fewer-stals]\nsplit: [2020-04-20-fair]\n---\n',
    'storylines/weir-at-altmunden-give-way.md': '---\nname: Misspelt\n---\n',
  })
  assert.equal(found.length, 3)
  const [misspelt, join, split] = found
  assert.match(misspelt ?? '', /weir-at-altmunden-give-way\.md:1.*did you mean “weir-at-altmunden-gives-way”/)
  assert.match(join ?? '', /gives-way\.md:3: join: .*“spring-fair-opens-with-fewer-stals”/)
  assert.match(split ?? '', /gives-way\.md:4: split: .*“2020-04-20-fair” in this storyline/)
})
