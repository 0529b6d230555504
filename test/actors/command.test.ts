import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { addActor } from '../../scripts/actors/add.ts'
import { reportJoins, surveyJoins } from '../../scripts/actors/joins.ts'
import { mergeActors } from '../../scripts/actors/merge.ts'
import { findNearSame } from '../../scripts/actors/nearSame.ts'
import { renameActor } from '../../scripts/actors/rename.ts'
import { reportNames } from '../../scripts/actors/report.ts'
import { splitActor } from '../../scripts/actors/split.ts'
import { surveyNames } from '../../scripts/actors/survey.ts'
import { readActorFiles, readStories } from '../../scripts/content/index.ts'

let content: string
const actors = () => join(content, 'actors')

before(async () => {
  content = await mkdtemp(join(tmpdir(), 'dateline-actors-'))
  await mkdir(join(content, 'stories', '2024'), { recursive: true })
  const story = (title: string) =>
    `---\ntitle: ${title}\ndate: 2024-01-02\n---\nThe Northern Water Union (NWU) opened a dam, said Maria Delgado Ruiz, its chairwoman. NATO did not.\n`
  await writeFile(join(content, 'stories', '2024', '2024-01-02-a.md'), story('A dam'))
  await writeFile(join(content, 'stories', '2024', '2024-01-02-b.md'), story('A second dam'))
})

after(() => rm(content, { recursive: true }))

async function survey() {
  const { items: stories } = await readStories(join(content, 'stories'))
  const { items: files } = await readActorFiles(actors())
  return { files, names: surveyNames(stories, files, 'en') }
}

test('names of several stories that no list knows are listed with counts and examples', async () => {
  const { names } = await survey()
  assert.deepEqual(
    names.map(({ name, type, stories }) => [name, type, stories.length]),
    [
      ['Maria Delgado Ruiz', 'person', 2],
      ['Northern Water Union', 'organization', 2],
    ],
  )
  const lines = reportNames(names, 2, [])
  assert.match(
    lines[0] ?? '',
    /^ +2 {2}Maria Delgado Ruiz \(person\) {2}“.*said Maria Delgado Ruiz, its chairwoman.*”$/,
  )
  assert.match(lines[1] ?? '', /^ +\S*2024-01-02-a\.md, \S*2024-01-02-b\.md$/)
  assert.equal(lines.at(-1), '2 names in 2 stories or more that no list knows, 0 pairs that may be one.')
})

test('add writes a file from what the stories or the built-in list know, and never over another', async () => {
  const { files, names } = await survey()
  const path = await addActor(content, 'Northern Water Union', {}, files, names)
  assert.equal(
    await readFile(path, 'utf8'),
    '---\nname: Northern Water Union\naliases: [NWU]\ntype: organization\n---\n',
  )
  const known = await addActor(content, 'IRGC', {}, files, names)
  assert.match(await readFile(known, 'utf8'), /name: Islamic Revolutionary Guard Corps\ntype: military\ncountry: IR\n/)
  const again = await survey()
  assert.deepEqual(
    again.names.map(({ name }) => name),
    ['Maria Delgado Ruiz'],
  )
  await assert.rejects(addActor(content, 'NWU', {}, again.files, again.names), { code: 'exists' })
  await assert.rejects(addActor(content, 'Quite Unheard Of', {}, again.files, again.names), { code: 'unknown-type' })
})

test('merge keeps the first file, takes names and profile of the second and leaves a redirect', async () => {
  await writeFile(
    join(actors(), 'water-union-north.md'),
    '---\nname: Water Union North\naliases: [WUN]\ntype: organization\n---\nFounded in 1951.\n',
  )
  const { files } = await survey()
  const path = await mergeActors(content, 'Northern Water Union', 'WUN', files)
  assert.equal(
    await readFile(path, 'utf8'),
    '---\nname: Northern Water Union\naliases: [NWU, Water Union North, WUN]\ntype: organization\nredirects: [water-union-north]\n---\nFounded in 1951.\n',
  )
  assert.ok(!(await readdir(actors())).includes('water-union-north.md'))
  const { files: after } = await survey()
  await assert.rejects(mergeActors(content, 'Northern Water Union', 'WUN', after), { code: 'same-actor' })
  await assert.rejects(mergeActors(content, 'Quite Unheard Of', 'WUN', after), { code: 'no-such-actor' })
})

test('names that are nearly the same are paired', () => {
  const pairs = findNearSame([
    'Mohammad Zarif',
    'Mohammed Zarif',
    'Maria Delgado Ruiz',
    'Maria Ruiz',
    'Ann Lee',
    'Al Lee',
  ])
  assert.deepEqual(
    pairs.map(({ name, other }) => [name, other]),
    [
      ['Mohammad Zarif', 'Mohammed Zarif'],
      ['Maria Delgado Ruiz', 'Maria Ruiz'],
    ],
  )
})

test('rename keeps the old name as an alias and the old page as a redirect', async () => {
  const { files } = await survey()
  const path = await renameActor(content, 'NWU', 'Union of Northern Waters', files)
  assert.match(path, /[\\/]union-of-northern-waters\.md$/)
  const text = await readFile(path, 'utf8')
  assert.match(text, /^---\nname: Union of Northern Waters\naliases: \[NWU, .*, Northern Water Union\]\n/)
  assert.match(text, /redirects: \[water-union-north, northern-water-union\]/)
  const { files: after } = await survey()
  assert.ok(!after.some(({ slug }) => slug === 'northern-water-union'))
  await assert.rejects(renameActor(content, 'NWU', 'NATO', after), { code: 'name-taken' })
  await assert.rejects(renameActor(content, 'Quite Unheard Of', 'Unheard', after), { code: 'no-such-actor' })
})

test('a surname alone is no alias of the file that add writes, another spelling is', async () => {
  const found = {
    name: 'Ada Quint',
    type: 'person',
    forms: ['Ada Quint', 'Quint', 'Ada M. Quint'],
    stories: [],
  } as const
  const path = await addActor(content, 'Ada Quint', {}, [], [found])
  assert.equal(await readFile(path, 'utf8'), '---\nname: Ada Quint\naliases: [Ada M. Quint]\ntype: person\n---\n')
})

test('merge and rename write the file of a name that stories know and none has', async () => {
  const found = (name: string) => ({ name, type: 'person', forms: [name], stories: [] }) as const
  const names = [found('Leo Abara'), found('Leo M. Abara'), found('Ines Duro')]
  const path = await mergeActors(content, 'Leo Abara', 'Leo M. Abara', [], names)
  assert.equal(
    await readFile(path, 'utf8'),
    '---\nname: Leo Abara\naliases: [Leo M. Abara]\ntype: person\nredirects: [leo-m-abara]\n---\n',
  )
  const renamed = await renameActor(content, 'Ines Duro', 'Inês Duro Reis', [], names)
  assert.equal(
    await readFile(renamed, 'utf8'),
    '---\nname: Inês Duro Reis\naliases: [Ines Duro]\ntype: person\nredirects: [ines-duro]\n---\n',
  )
  await assert.rejects(mergeActors(content, 'Leo Abra', 'Ines Duro', [], names), /did you mean “Leo Abara”/)
})

test('what the list suggests for two names works as it is typed', async () => {
  const found = (name: string) => ({ name, type: 'person', forms: [name], stories: [] }) as const
  const [line = ''] = reportNames([found('Noor "Noori" Halabi'), found('Noor Halabi')], 2, [])
  const [, kept = '', other = ''] = /merge "((?:\\.|[^"])*)" "((?:\\.|[^"])*)"$/.exec(line) ?? []
  assert.deepEqual([kept, other.replaceAll('\\"', '"')], ['Noor Halabi', 'Noor "Noori" Halabi'])
})

test('names that are one across stories are told with their stories, and split parts them again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-actors-'))
  const write = (day: string, name: string) =>
    writeFile(
      join(folder, 'stories', `2024-02-${day}-${day}.md`),
      `---\ntitle: Ferry timetable\ndate: 2024-02-${day}\n---\nThe timetable of the northern ferries will change in autumn, said ${name}, its planner.\n`,
    )
  await mkdir(join(folder, 'stories'), { recursive: true })
  await mkdir(join(folder, 'actors'))
  await write('01', 'William Hesketh')
  await write('02', 'Bill Hesketh')
  const read = async () => {
    const { items: stories } = await readStories(join(folder, 'stories'))
    const { items: files } = await readActorFiles(join(folder, 'actors'))
    return { files, names: surveyNames(stories, files, 'en'), across: surveyJoins(stories, files, 'en') }
  }
  const { files, names, across } = await read()
  const lines = reportJoins(across)
  assert.match(lines[0] ?? '', /^one actor: “Bill Hesketh” is William Hesketh /)
  assert.match(lines.at(-1) ?? '', /actors -- split "William Hesketh" "Bill Hesketh"$/)
  const path = await splitActor(folder, 'William Hesketh', 'Bill Hesketh', files, names)
  assert.match(await readFile(path, 'utf8'), /^name: William Hesketh\ntype: person\napart: \[Bill Hesketh\]$/m)
  const after = await read()
  assert.deepEqual(reportJoins(after.across), [])
  await assert.rejects(splitActor(folder, 'William Hesketh', 'William Hesketh', after.files), { code: 'own-name' })
  await rm(folder, { recursive: true })
})
