import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findActors } from '../../../scripts/tag/actors/index.ts'
import { actorsOf, story } from './story.ts'

for (const [text, ...expected] of [
  ['وصل القبطان خالد المنصوري إلى الميناء أمس.', 'خالد المنصوري'],
  ['قال الوزير عبد الرحمن القاسمي وعمر حداد إن الجسر مغلق.', 'عبد الرحمن القاسمي', 'عمر حداد'],
  ['التقى أبو سليم التركي في المرفأ مع ريتشارد كولمان.', 'أبو سليم التركي', 'ريتشارد كولمان'],
  ['علي الجسر سفن كثيرة، وفي المدينة صالح عام.'],
  ['أعلن محمود يبعد السفن.'],
] as const)
  test(`in Arabic: ${text}`, () => {
    const { mentions } = findActors(story([text], { language: 'ar' }))
    assert.deepEqual(
      mentions.filter(({ type }) => type === 'person').map(({ name }) => name),
      expected,
    )
  })

const told = (text: string) => actorsOf(text, 'ar').map(({ name, type }) => `${type} ${name}`)

test('a king’s number belongs to his name, and a letter that a name begins with is no “and”', () => {
  assert.deepEqual(told('افتتح الملك عبد الله الثاني الميناء.'), ['person عبد الله الثاني'])
  assert.deepEqual(told('تحدث والتر هوفمان مع البحارة.'), ['person والتر هوفمان'])
})

test('names are read however papers write hamza', () => {
  assert.deepEqual(told('وصل احمد الزيدي وأحمد الزيدي.'), ['person احمد الزيدي'])
})

test('bodies are known by the noun that opens their names and the article behind it', () => {
  assert.deepEqual(told('قالت وزارة الموانئ إن المنارة أغلقت.'), ['government وزارة الموانئ'])
  assert.deepEqual(told('أعلن المجلس الاقتصادي والاجتماعي ذلك.'), ['organization المجلس الاقتصادي والاجتماعي'])
})
