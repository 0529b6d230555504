import { writeFileSync } from 'node:fs'
import { keyOf as keyOfAuthors, listCandidates as listAuthors } from '../../read/html/head/authors/candidates.ts'
import { listCandidates as listDays } from '../../read/html/head/date/candidates.ts'
import { keyOf as keyOfTitle, listCandidates as listTitles } from '../../read/html/head/title/candidates.ts'
import { type KnownPage, readSet } from './pages.ts'
import { type Choice, crossCheck, learn } from './softmax.ts'

/*
 * Learns how much each trait of a title, of authors and of a day counts, and writes the weights that `read/html/head` reads.
 *
 *   npx tsx scripts/train/head/index.ts PAGES[=KNOWN[=WEIGHT]]…
 *
 * PAGES is a folder with the pages, KNOWN one with what is known of them (the same if left out), WEIGHT how much a page of it
 * counts for the day. Prints how well each set is read by what was learnt from other sites.
 */

/** The last day that any of the pages can be from. */
const TODAY = new Date().toISOString().slice(0, 10)

interface Task {
  readonly name: string
  readonly output: URL
  readonly penalty: number
  readonly least: number
  choose(page: KnownPage): Omit<Choice, 'site' | 'set' | 'weight'> | undefined
}

const head = new URL('../../read/html/head/', import.meta.url)
const tasks: readonly Task[] = [
  {
    name: 'date',
    output: new URL('date/data/weights.json', head),
    penalty: 1e-3,
    least: 0.15,
    choose: ({ clues, date }) =>
      date === undefined
        ? undefined
        : {
            right: date,
            candidates: listDays(clues.days, TODAY).map(({ day, traits }) => ({ key: day, traits: [...traits] })),
          },
  },
  {
    name: 'title',
    output: new URL('title/data/weights.json', head),
    penalty: 1e-3,
    least: 0.05,
    choose: ({ clues, reading, sites, title }) =>
      title === undefined
        ? undefined
        : {
            right: keyOfTitle(title),
            candidates: listTitles(clues.titles, reading, sites).map((one) => ({
              key: keyOfTitle(one.title),
              traits: [...one.traits],
            })),
          },
  },
  {
    name: 'authors',
    output: new URL('authors/data/weights.json', head),
    penalty: 3e-3,
    least: 0.22,
    choose: ({ clues, reading, sites, authors }) =>
      authors === undefined
        ? undefined
        : {
            right: keyOfAuthors(authors),
            candidates: listAuthors(clues.bylines, reading, sites).map(({ names, traits }) => ({
              key: keyOfAuthors(names),
              traits: [...traits],
            })),
          },
  },
]

const choices = new Map<Task, Choice[]>(tasks.map((task) => [task, []]))
for (const argument of process.argv.slice(2)) {
  const [pages = '', known = pages, weight = '1'] = argument.split('=')
  for (const page of readSet(pages, known, TODAY))
    for (const task of tasks) {
      const choice = task.choose(page)
      if (choice)
        choices
          .get(task)
          ?.push({ ...choice, site: page.site, set: page.set, weight: task.name === 'date' ? Number(weight) : 1 })
    }
}

for (const [task, own] of choices) {
  report(task.name, own, crossCheck(own, task.penalty, task.least))
  writeFileSync(task.output, `${JSON.stringify(learn(own, task.penalty), null, 1)}\n`)
}

function report(name: string, own: readonly Choice[], chosen: readonly (string | undefined)[]): void {
  for (const set of new Set(own.map((choice) => choice.set))) {
    const rows = own.flatMap((choice, at) => (choice.set === set ? [{ right: choice.right, chosen: chosen[at] }] : []))
    const known = rows.filter(({ right }) => right !== '')
    const given = known.filter((row) => row.chosen !== undefined)
    const right = given.filter((row) => row.chosen === row.right).length
    const without = rows.filter((row) => row.right === '')
    const invented = without.filter((row) => row.chosen !== undefined).length
    console.log(
      `${name}, ${set}: right of all ${(right / known.length).toFixed(4)}, of those given ${(right / given.length).toFixed(4)}` +
        (without.length > 0 ? `, invented ${(invented / without.length).toFixed(4)}` : ''),
    )
  }
}
