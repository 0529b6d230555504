import { answer } from '../../scripts/convert/answer.ts'
import { readRecord } from '../../scripts/weave/read/record.ts'
import type { WeaveStory } from '../../scripts/weave/story.ts'

/** A story as `convert` gives it: its id, day, headline and paragraphs. */
export async function told(id: string, date: string | undefined, title: string, ...paragraphs: readonly string[]) {
  const line = JSON.stringify({
    id,
    format: 'markdown',
    title,
    ...(date && { date }),
    content: paragraphs.join('\n\n'),
  })
  const story: WeaveStory | undefined = readRecord(await answer({ line, number: 1 }), 1)
  if (!story) throw new Error(`convert refused ${id}`)
  return story
}

/** Three papers on one event, the next day’s story that goes on with it, and others of the same days. */
export async function ferryAndOthers(): Promise<readonly WeaveStory[]> {
  return [
    await told(
      'gazette',
      '2021-06-03',
      'Ferry runs aground off Lindholm with 212 aboard',
      'The ferry Solveig ran aground on the Kestrel reef off Lindholm on Thursday with 212 people aboard.',
      'Lifeboats from Lindholm and Varo took off the passengers, the harbour master Ingrid Aas said.',
      'The Solveig has sailed between Lindholm and Varo since 1998.',
    ),
    await told(
      'courier',
      '2021-06-03',
      'Lifeboats rescue 212 from stranded ferry Solveig',
      'Lifeboats rescued 212 people on Thursday from the ferry Solveig, which ran aground on the Kestrel reef near Lindholm.',
      'Nobody was hurt, the harbour master Ingrid Aas said.',
    ),
    await told(
      'herald',
      '2021-06-04',
      'Captain of ferry Solveig questioned over grounding',
      'Police in Lindholm questioned the captain of the ferry Solveig on Friday.',
      'The ferry Solveig ran aground on the Kestrel reef on Thursday with 212 people aboard.',
      'An inquiry will open on 21 June 2021 in Varo, the harbour master Ingrid Aas said.',
    ),
    await told(
      'bakers',
      '2021-06-03',
      'Bakers in Torrevale end strike after nine days',
      'Bakers in Torrevale went back to work on Thursday after the mill owners agreed to pay 12 percent more.',
      'Flour had run short in the valley, and queues stood before every shop.',
    ),
    await told(
      'orchard',
      '2021-06-04',
      'Frost ruins the cherry harvest in the Ardel valley',
      'Growers in the Ardel valley counted their losses on Friday after a late frost killed most of the cherry blossom.',
      'The growers’ union asked the ministry of agriculture for relief.',
    ),
  ]
}
