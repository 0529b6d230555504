import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseStory } from '../../scripts/content/story.ts'
import { deriveMany } from '../../scripts/store/many.ts'

/** A sentence a paragraph, each with a day, a name and words said. */
const paragraph = (day: number) =>
  `The harbour of Orrel was closed on ${1 + (day % 28)} May, said Dora Quist, its master. “It stays closed,” she said.`

function storyOf(name: string, paragraphs: number) {
  const body = Array.from({ length: paragraphs }, (_, day) => paragraph(day)).join('\n\n')
  const { story } = parseStory(`content/stories/${name}.md`, `---\ntitle: ${name}\ndate: 2024-05-30\n---\n\n${body}\n`)
  return story
}

test('a story that takes too long is given up and told; the others have their digests', async () => {
  const known = { language: 'en', actors: [], publishers: [] }
  const came = new Map<string, string>()
  for await (const { story, derived, error } of deriveMany([storyOf('endless', 6000), storyOf('short', 1)], known, 40))
    came.set(story.title, derived ? `${derived.digest.quotes.length} quotations` : String(error))
  assert.deepEqual(Object.fromEntries(came), { short: '2 quotations', endless: 'it took too long' })
})
