import assert from 'node:assert/strict'
import test from 'node:test'
import { weave } from '../../scripts/weave/index.ts'
import { ferryAndOthers, told } from './stories.ts'

test('stories on one event are tied, whatever else was written that day', async () => {
  const { stories } = weave(await ferryAndOthers())
  const related = new Map(stories.map(({ story, related }) => [story.id, related.map(({ id }) => id)]))
  assert.equal(related.get('gazette')?.[0], 'courier')
  assert.deepEqual([...(related.get('courier') ?? [])].sort(), ['gazette', 'herald'])
  assert.deepEqual(related.get('bakers'), [])
  assert.deepEqual(related.get('orchard'), [])
})

test('what two stories are to each other does not depend on how many others there are', async () => {
  const few = await ferryAndOthers()
  const towns = ['Aldmere', 'Brackwater', 'Cinderford', 'Dunmarsh', 'Eastwick', 'Farrowby', 'Greyholt', 'Hexley']
  const works = ['bridge', 'library', 'market hall', 'tram depot', 'water tower', 'school', 'theatre', 'sea wall']
  const others = await Promise.all(
    towns.flatMap((town, at) =>
      works.map((work, day) =>
        told(
          `${town} ${work}`,
          `2021-06-0${day + 1}`,
          `${town} council votes on the ${work}`,
          `The council of ${town} voted ${at + 5} to ${day + 2} on the ${work}, which has been closed since the flood.`,
        ),
      ),
    ),
  )
  const listed = (stories: typeof few) =>
    weave(stories)
      .stories.filter(({ story }) => few.includes(story))
      .map(({ story, related }) => [story.id, related.map(({ id }) => id)])
  assert.deepEqual(listed([...few, ...others]), listed(few))
})

test('a story months later is no longer on the same event', async () => {
  const few = await ferryAndOthers()
  const later = await told(
    'year later',
    '2022-05-30',
    'Ferry Solveig sails again between Lindholm and Varo',
    'The ferry Solveig, which ran aground on the Kestrel reef off Lindholm with 212 people aboard, sails again.',
  )
  const { stories } = weave([...few, later])
  assert.deepEqual(stories.at(-1)?.related, [])
})

test('where no day is known, words alone tie', async () => {
  const dated = await ferryAndOthers()
  const { stories } = weave(dated.map(({ day: _, ...story }) => story))
  assert.deepEqual(stories[0]?.related.map(({ id }) => id).sort(), ['courier', 'herald'])
  assert.deepEqual(stories[3]?.related, [])
})

test('scripts without spaces are compared by pairs of letters', async () => {
  const { stories } = weave([
    await told('一', '2021-03-02', '白鷺橋が大雨で流失', '二日の大雨で白鷺橋が流され、川沿いの住民三百人が避難した。'),
    await told('二', '2021-03-02', '大雨で橋流され三百人避難', '白鷺橋が大雨で流され、住民三百人が避難所に移った。'),
    await told('三', '2021-03-02', '鉄道会社が新型車両を公開', '北海鉄道は秋に走らせる新型車両を報道陣に見せた。'),
  ])
  assert.deepEqual(
    stories.map(({ related }) => related.map(({ id }) => id)),
    [['二'], ['一'], []],
  )
})

test('a country and its president, of whom all stories of a small site tell, tie no two of them', async () => {
  const stories = await Promise.all([
    told(
      'presa',
      '2022-05-02',
      'Revienta la presa de Alcora',
      'ALCORA — La presa de Alcora, en Bolivia, reventó el domingo y anegó dos aldeas, informó la Cruz Roja de Bolivia.',
      'La presidenta Inés Quispe voló a Alcora. Doscientas familias pasaron la noche en la escuela.',
    ),
    told(
      'muertos',
      '2022-05-04',
      'Alcora entierra a sus muertos tras la rotura de la presa',
      'ALCORA — Cuatro muertos de la rotura de la presa de Alcora, en Bolivia, fueron enterrados el martes, informó la Cruz Roja.',
      'La presidenta Inés Quispe prometió casas nuevas a las dos aldeas.',
    ),
    told(
      'tren',
      '2022-05-03',
      'El tren de la costa sube sus tarifas',
      'LA PAZ — El tren de Bolivia cobrará desde junio un diez por ciento más, anunció la compañía el lunes.',
      'La presidenta Inés Quispe pidió calma a los viajeros.',
    ),
  ])
  assert.deepEqual(
    weave(stories).stories.map(({ related }) => related.map(({ id }) => id)),
    [['muertos'], ['presa'], []],
  )
})

test('of like events, those of one day are likest; the days around publication, which all stories have, tie nobody', async () => {
  const flood = (id: string, day: string) =>
    told(
      id,
      undefined,
      'Flood in Kelby',
      `The river Arle flooded the lower town of Kelby on ${day} and carried away the wooden bridge, the mayor said.`,
    )
  const [first, second, other] = await Promise.all([
    flood('first', '3 June 2019'),
    flood('second', '3 June 2019'),
    flood('other', '9 March 2016'),
  ])
  assert.ok(first && second && other)
  const { stories } = weave([first, second, other])
  const likeness = (id: string) => stories[0]?.related.find((each) => each.id === id)?.likeness ?? 0
  assert.ok(likeness('second') > likeness('other') + 0.01)
  const market = await told('market', '2021-06-04', 'Market opens', 'The market of Oakby opened on 3 June 2021.')
  const strike = await told('strike', '2021-06-04', 'Miners strike', 'Miners of Varo went on strike on 3 June 2021.')
  assert.deepEqual(
    weave([market, strike]).stories.map(({ related }) => related),
    [[], []],
  )
})
