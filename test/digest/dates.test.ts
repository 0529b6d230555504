import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDates } from '../../scripts/digest/dates/index.ts'
import { splitSentences } from '../../scripts/digest/sentences/index.ts'
import type { Prose } from '../../scripts/model/prose.ts'

function prose(text: string, date: string | undefined, language = 'en'): Prose {
  const paragraphs = text.split('\n\n').map((words) => ({ kind: 'paragraph' as const, text: words }))
  return { title: '', language, paragraphs, ...(date && { date }) }
}

/** Each expression of the text with its value: `Wednesday 2019-05-15`. */
function tell(text: string, date: string | undefined = '2019-05-15', language = 'en'): readonly string[] {
  const story = prose(text, date, language)
  return findDates(story, splitSentences(story)).map((found) => `${found.text} ${found.value ?? '?'}`)
}

test('a weekday is the last one, or the next where the verb says so', () => {
  assert.deepEqual(tell('The council on Wednesday closed the bridge.'), ['Wednesday 2019-05-15'])
  assert.deepEqual(tell('It closed the bridge Monday and will meet Friday.'), [
    'Monday 2019-05-13',
    'Friday 2019-05-17',
  ])
  assert.deepEqual(tell('The council plans to vote on Tuesday.'), ['Tuesday 2019-05-21'])
  assert.deepEqual(tell('Last Wednesday they met; next Wednesday they vote.'), [
    'Last Wednesday 2019-05-08',
    'next Wednesday 2019-05-22',
  ])
  assert.deepEqual(tell('Crews worked on Friday of last week.'), ['Friday of last week 2019-05-10'])
})

test('a month and day is the nearest that the tense allows', () => {
  assert.deepEqual(tell('He was hired on May 5.'), ['May 5 2019-05-05'])
  assert.deepEqual(tell('She was hired on Nov. 3.'), ['Nov. 3 2018-11-03'])
  assert.deepEqual(tell('The fair will open Nov. 3.'), ['Nov. 3 2019-11-03'])
  assert.deepEqual(tell('The mayor set a June 1 deadline.'), ['June 1 2019-06-01'])
  assert.deepEqual(tell('It ran from April 24 and 25.'), ['April 24 2019-04-24', '25 2019-04-25'])
})

test('months, seasons, quarters and years', () => {
  assert.deepEqual(tell('It was found last December.'), ['last December 2018-12'])
  assert.deepEqual(tell('The dam broke in early April.'), ['early April 2019-04'])
  assert.deepEqual(tell('Sales fell in the first quarter.'), ['the first quarter 2019-Q1'])
  assert.deepEqual(tell('It rained last summer and in the spring of 2011.'), [
    'last summer 2018-SU',
    'the spring of 2011 2011-SP',
  ])
  assert.deepEqual(tell('Built in 1931, it was rebuilt in the 1990s and the 19th century wing in ’98.').slice(0, 2), [
    '1931 1931',
    'the 1990s 199',
  ])
  assert.deepEqual(tell('He came in October last year, and in March and April 2017.'), [
    'October last year 2018-10',
    'March 2017-03',
    'April 2017 2017-04',
  ])
})

test('weeks, weekends and what is counted from now', () => {
  assert.deepEqual(tell('It opened this week, last month and two weeks ago.'), [
    'this week 2019-W20',
    'last month 2019-04',
    'two weeks ago 2019-W18',
  ])
  assert.deepEqual(tell('They came three days ago, and a year ago.'), ['three days ago 2019-05-12', 'a year ago 2018'])
  assert.deepEqual(tell('It rained yesterday morning; tomorrow it will snow.'), [
    'yesterday morning 2019-05-14TMO',
    'tomorrow 2019-05-16',
  ])
  assert.deepEqual(tell('They met over the weekend.', '2019-05-13'), ['the weekend 2019-W19-WE'])
})

test('times of day go with their day', () => {
  assert.deepEqual(tell('It struck at 3 p.m. Tuesday.'), ['3 p.m. Tuesday 2019-05-14T15:00'])
  assert.deepEqual(tell('It struck Monday night.'), ['Monday night 2019-05-13TNI'])
})

test('what hangs on an event counts from it, not from the day of publication', () => {
  assert.deepEqual(
    tell('The mayor quit on April 2. Two days later the clerk quit.').at(-1),
    'Two days later 2019-04-04',
  )
  assert.deepEqual(tell('He resigned 10 days after the May 1 vote.'), ['10 days after 2019-05-11', 'May 1 2019-05-01'])
  assert.deepEqual(
    tell('Police on Wednesday shut the port. The order came 10 days after the harbor master warned of a storm.').at(-1),
    '10 days after 2019-05-05',
  )
  assert.deepEqual(tell('The ship sank in 1912, and the following year it was sold.').at(-1), 'the following year 1913')
})

test('holidays by their rules', () => {
  assert.deepEqual(tell('He was found on Thanksgiving Day, and left at Christmas.', '2000-01-07'), [
    'Thanksgiving Day 1999-11-25',
    'Christmas 1999-12-25',
  ])
  assert.deepEqual(tell('They marched on Good Friday.', '2019-05-15'), ['Good Friday 2019-04-19'])
  assert.deepEqual(tell('The law after 9/11 was new.'), ['9/11 2001-09-11'])
})

test('full dates need no day of publication, all others wait for one', () => {
  assert.deepEqual(tell('It began on Friday, Oct. 23, 1998, then 2019-05-14 and 5/14/2019.', ''), [
    'Friday, Oct. 23, 1998 1998-10-23',
    '2019-05-14 2019-05-14',
    '5/14/2019 2019-05-14',
  ])
  assert.deepEqual(tell('It began Tuesday.', ''), ['Tuesday ?'])
})

test('amounts, scores, names and verbs are no dates', () => {
  for (const text of [
    'He paid $2000 to 2000 people on Flight 1900.',
    'It may march on, and Theresa May said so.',
    'April Ryan and June Carter sang.',
    'The Sun shone; the Sunday Times said so.',
    'They won 3:45 to 2:14, 21-14.',
    'She is in her 30s, every Friday.',
    'The second half was the last minute of her life.',
    'A string of Christmas lights lit the Easter eggs.',
    'USA TODAY liked the film “Independence Day” and Halloween 2.',
  ])
    assert.deepEqual(tell(text), [], text)
})

test('the date printed at a story’s head counts before a day of publication close to it', () => {
  assert.deepEqual(tell('OSLO, May 14 (NTB) -- The ferry sank yesterday.'), [
    'May 14 2019-05-14',
    'yesterday 2019-05-13',
  ])
})

test('Spanish, French and German', () => {
  assert.deepEqual(tell('El puente se cerró el miércoles, 15 de mayo de 2019.', '2019-05-16', 'es'), [
    'miércoles, 15 de mayo de 2019 2019-05-15',
  ])
  assert.deepEqual(tell('Llegaron ayer y hace dos semanas; el lunes pasado llovió.', '2019-05-16', 'es'), [
    'ayer 2019-05-15',
    'hace dos semanas 2019-W18',
    'lunes pasado 2019-05-13',
  ])
  assert.deepEqual(tell('Il est arrivé le 1er mai, mardi dernier et il y a trois jours.', '2019-05-16', 'fr'), [
    '1er mai 2019-05-01',
    'mardi dernier 2019-05-14',
    'il y a trois jours 2019-05-13',
  ])
  assert.deepEqual(
    tell('Am 3. Mai kam er, vergangene Woche ging er, und vor zwei Jahren war er da.', '2019-05-16', 'de'),
    ['3. Mai 2019-05-03', 'vergangene Woche 2019-W19', 'vor zwei Jahren 2017'],
  )
})

test('decades, seasons to come and present tense in Spanish, French and German', () => {
  assert.deepEqual(
    tell('Vivía allí en los años noventa; anoche volvió, y este verano habrá más.', '2019-05-16', 'es'),
    ['los años noventa 199', 'anoche 2019-05-15', 'este verano 2019-SU'],
  )
  assert.deepEqual(tell('Dans les années 1990 il y vivait ; le procès a commencé lundi à 15h30.', '2019-05-16', 'fr'), [
    'les années 1990 199',
    'lundi 2019-05-13',
    '15h30 2019-05-13T15:30',
  ])
  assert.deepEqual(
    tell(
      'Das Gesetz aus den 1990er Jahren wurde am 3. April geändert und tritt am 1. Juli in Kraft.',
      '2019-05-16',
      'de',
    ),
    ['den 1990er Jahren 199', '3. April 2019-04-03', '1. Juli 2019-07-01'],
  )
})

test('this summer is near', () => {
  assert.deepEqual(tell('Work will begin this fall.', '2019-03-05'), ['this fall 2019-FA'])
  assert.deepEqual(
    tell('They met last week; this summer they hope to marry.', '2019-03-05').at(-1),
    'this summer 2019-SU',
  )
  assert.deepEqual(tell('It snowed twice this winter.', '2019-03-05'), ['this winter 2018-WI'])
})

test('days counted from a month are on no known day', () => {
  assert.deepEqual(tell('In May 2017 the barge left; three days later it sank.'), [
    'May 2017 2017-05',
    'three days later ?',
  ])
})

test('what is said in a quotation dates nothing outside of it', () => {
  assert.deepEqual(tell('“I told him last night,” the owner wrote before noon.', '2019-09-10'), [
    'last night 2019-09-09TNI',
    'noon 2019-09-10T12:00',
  ])
})

test('a weekday after “is” is the next; what came on one is told as past even where a plan follows', () => {
  assert.deepEqual(tell('The next date is Sunday.'), ['Sunday 2019-05-19'])
  assert.deepEqual(tell('His announcement on Friday that he will not run surprised them.'), ['Friday 2019-05-10'])
  assert.deepEqual(tell('Earlier Monday they are said to have met.'), ['Earlier Monday 2019-05-13'])
})

test('a language without data gives no dates', () => {
  assert.deepEqual(tell('Dnia 5 maja 2019 roku.', '2019-05-16', 'pl'), [])
})

test('places and certainty', () => {
  const story = prose('One.\n\nIt began in 2011, on Monday.', '2019-05-15')
  assert.deepEqual(findDates(story, splitSentences(story)), [
    { text: '2011', value: '2011', paragraph: 2, start: 12, certainty: 'stated' },
    { text: 'Monday', value: '2019-05-13', paragraph: 2, start: 21, certainty: 'implied' },
  ])
})

test('a megabyte of digits, of one word, of dates', () => {
  for (const [piece, count] of [
    ['7', 0],
    ['“', 0],
    ['word ', 0],
    ['last ', 0],
    ['May 5 ', 166_667],
    ['that day ', 111_112],
  ] as const) {
    const story = prose(piece.repeat(Math.ceil(1_000_000 / piece.length)), '2019-05-15')
    const found = findDates(story, splitSentences(story))
    // Sentences of such a length are cut somewhere, and a date that is cut is none.
    assert.ok(found.length <= count && found.length >= count * 0.99, `${piece}: ${found.length}`)
  }
})

test('a day without its year is to come only where its own clause says so', () => {
  const told = (text: string) => tell(text, '2018-09-28').map((found) => found.split(' ').at(-1))
  assert.deepEqual(told('The port let the barge go on April 15, on a promise that it would not sail north.'), [
    '2018-04-15',
  ])
  assert.deepEqual(told('The mill would no longer pay; on 20 May the owner said that it was earning twice as much.'), [
    '2018-05-20',
  ])
  assert.deepEqual(told('The two are said to have quarrelled over wages, and in June over a plan to close the mill.'), [
    '2018-06',
  ])
  assert.deepEqual(told('The mill will reopen on April 15.'), ['2019-04-15'])
})

test('a day without its year is not so far away that its year would be told', () => {
  assert.deepEqual(tell('The dividend is payable April 30, the company said.', '2019-03-05'), ['April 30 2019-04-30'])
  assert.deepEqual(tell('The plan may even have slipped in February.', '2019-03-05'), ['February 2019-02'])
  assert.deepEqual(tell('The ferry has been idle since May.', '2019-03-05'), ['May 2018-05'])
  assert.deepEqual(tell('She was hired in April.', '2019-03-05'), ['April 2018-04'])
  assert.deepEqual(tell('The fair is on Saturday, Nov. 9.', '2019-03-05'), ['Saturday, Nov. 9 2019-11-09'])
})

test('a range runs forward', () => {
  assert.deepEqual(tell('It was dry between March and June.', '2019-05-15'), ['March 2019-03', 'June 2019-06'])
  assert.deepEqual(tell('It was closed from November to January.', '2019-05-15'), [
    'November 2018-11',
    'January 2019-01',
  ])
})

test('days in words, times in four figures, the first of a month', () => {
  assert.deepEqual(tell('The dividend is payable June two to holders; in June two men sued.'), [
    'June two 2019-06-02',
    'June 2019-06',
  ])
  assert.deepEqual(tell('The sensor failed at 0430 GMT on Tuesday.'), ['0430 GMT on Tuesday 2019-05-14T04:30'])
  assert.deepEqual(tell('It opened on the first of March, 2018.'), ['the first of March, 2018 2018-03-01'])
})

test('years before plurals, but not round amounts or telephone numbers', () => {
  assert.deepEqual(tell('The firm gave its 2018 results and the 2017 ones, or 2015 or 2016.'), [
    '2018 2018',
    '2017 2017',
    '2015 2015',
    '2016 2016',
  ])
  assert.deepEqual(tell('Call 555-010-1998 about 1926 crates and 2000 boxes.'), [])
})

test('what is told as past hangs on no day that is to come', () => {
  assert.deepEqual(
    tell(
      'The crew landed on Monday. The next vote is to be held on July 7. A day earlier, the owner had left.',
      '2018-05-09',
    ),
    ['Monday 2018-05-07', 'July 7 2018-07-07', 'A day earlier 2018-05-06'],
  )
})

test('nothing hangs on what is only background', () => {
  assert.deepEqual(
    tell(
      'The captain, jailed since May 2, left the court on Friday. He has been ill since March 9 but ate the same evening.',
      '2018-06-10',
    ),
    ['May 2 2018-05-02', 'Friday 2018-06-08', 'March 9 2018-03-09', 'the same evening 2018-06-08TEV'],
  )
})

test('a weekday takes the tense of its own verb', () => {
  // 15 May 2019 is a Wednesday.
  assert.deepEqual(tell('The pool will be shut from Monday, the town’s health office decided on Tuesday.'), [
    'Monday 2019-05-20',
    'Tuesday 2019-05-14',
  ])
  assert.deepEqual(tell('Those who slept there on Monday night are tired.'), ['Monday night 2019-05-13TNI'])
  assert.deepEqual(tell('The board meets on Friday to hear them.'), ['Friday 2019-05-17'])
  assert.deepEqual(tell('It got off to a bright start on Friday.'), ['Friday 2019-05-10'])
})

test('a range of days, a day of last year, and a month that is followed by a count', () => {
  assert.deepEqual(tell('She was in Porto from 14 to 17 March.'), ['14 2019-03-14', '17 March 2019-03-17'])
  assert.deepEqual(tell('The mill closed on 9 May of last year.'), ['9 May of last year 2018-05-09'])
  assert.deepEqual(tell('In March three of them fell.'), ['March 2019-03'])
})

test('what hangs on an event does not hang on one named in passing', () => {
  assert.deepEqual(
    tell(
      'The board met on Monday.\n\nAn engineer spoke of the crane that fell on 3 May.\n\nOn the same day the crews left.',
    ),
    ['Monday 2019-05-13', '3 May 2019-05-03', 'the same day 2019-05-13'],
  )
})

test('lines of a chronology in the present tense lie before the story, and go on in the year of the line before', () => {
  assert.deepEqual(tell('Feb. 24 - Dockers take the pier.\n\nSept. 3 - The union signs.', '2011-10-12'), [
    'Feb. 24 2011-02-24',
    'Sept. 3 2011-09-03',
  ])
  assert.deepEqual(tell('Nov. 2, 2008 - The mine opens.\n\nJan. 7 - Its first shaft floods.', '2011-10-12'), [
    'Nov. 2, 2008 2008-11-02',
    'Jan. 7 2009-01-07',
  ])
})

test('a history’s days lie in the year that it tells of', () => {
  const text =
    'The canal was begun in 1871. In May the diggers struck.\n\nWork went on in 1872, and in October the lock was done. In March it burst. Papers opened in 2004 show why. On 9 April the mayor fled. Peace came by the end of the year.'
  assert.deepEqual(tell(text, '2009-12-19'), [
    '1871 1871',
    'May 1871-05',
    '1872 1872',
    'October 1872-10',
    'March 1873-03',
    '2004 2004',
    '9 April 1873-04-09',
    'the end of the year 1873',
  ])
})

test('years of late make no history of a report, years long ago do', () => {
  const last = (year: number) =>
    tell(
      `The dyke was begun in ${year}, mended in ${year}, and opened in ${year}. On 3 February the town was flooded.`,
    ).at(-1)
  assert.equal(last(2018), '3 February 2019-02-03')
  assert.equal(last(2017), '3 February 2017-02-03')
  assert.equal(last(1918), '3 February 1918-02-03')
})

test('a feast in the name of a firm is no day', () => {
  assert.deepEqual(tell('The firm of Challenger, Gray & Christmas counted 40,000 cuts.'), [])
  assert.deepEqual(tell('The firm counted the cuts before Christmas.'), ['Christmas 2018-12-25'])
})

test('a company’s report is about one quarter, and compares it with the same a year before', () => {
  const text =
    'Harl Mills earned $4 million in the third quarter, up from $3 million a year ago.\n\nSales in the latest quarter were flat. In the year-earlier period it had a gain. The mill has 13 looms, up from seven a year ago.'
  assert.deepEqual(tell(text, '1999-10-28'), [
    'the third quarter 1999-Q3',
    'a year ago 1998-Q3',
    'the latest quarter 1999-Q3',
    'the year-earlier period 1998-Q3',
    'a year ago 1998',
  ])
  assert.deepEqual(tell('The quarter was terrible.', '1999-10-28'), [])
})

test('a participle before a noun is no verb that puts a day behind', () => {
  const text =
    'A court will hear the case of two dismissed sailors on 11 June. A march of sacked cooks is planned for 2 May.'
  assert.deepEqual(
    tell(text, '2011-03-20').map((told) => told.replace(/^.* → |^.*: /, '').slice(-10)),
    ['2011-06-11', '2011-05-02'],
  )
})
