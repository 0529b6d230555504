import type { Clue, Place } from './clue.ts'
import { readMoment } from './moment.ts'
import type { Mark } from './page.ts'
import { plainText } from './plain.ts'

/** What elements say of themselves by `itemprop` or RDFa's `property`; what stands among comments or teasers is of another work. */
export const readMicrodata: Place = ({ page, manner }) => {
  const said = page.marks.flatMap((mark) => namesOf(mark).map((name) => ({ mark, name })))
  const own = said.filter(({ mark }) => !ELSEWHERE.some((zone) => mark.zones.has(zone)))
  const texts = (...names: string[]) =>
    own
      .filter(({ name }) => names.includes(name))
      .flatMap(({ mark, name }) => {
        const text = plainText(writtenIn(mark))
        return text ? [found(text, name)] : []
      })
  const moments = (marks: typeof said, names: readonly string[]) =>
    marks
      .filter(({ name }) => names.includes(name))
      .flatMap(({ mark, name }) => {
        const value = readMoment(writtenIn(mark), manner) ?? readMoment(mark.text, manner)
        const where = ELSEWHERE.find((zone) => mark.zones.has(zone))
        return value ? [found(value, name, where ? `${name} in ${where}` : name)] : []
      })
  return {
    titles: texts('headline'),
    days: moments(said, ['datepublished', 'datecreated', 'uploaddate', 'datemodified']),
    updates: moments(own, ['datemodified']),
    bylines: texts('author', 'creator').map((clue) => ({ ...clue, value: [clue.value] })),
    decks: texts('alternativeheadline'),
    publishers: texts('publisher'),
    sections: texts('articlesection'),
  }
}

const ELSEWHERE = ['comment', 'related', 'aside', 'menu', 'foot'] as const

function namesOf({ element }: Mark): readonly string[] {
  const names = element.attribs.itemprop ?? element.attribs.property ?? ''
  return names.split(/\s+/).map((name) => name.replace(/^.*:/, '').toLowerCase())
}

function writtenIn({ element, text }: Mark): string {
  const { content, datetime } = element.attribs
  return content || datetime || text
}

function found(value: string, name: string, trait = name): Clue<string> {
  return { value, trust: 'microdata', from: `itemprop ${name}`, traits: [`microdata ${trait}`] }
}
