import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findActors } from '../../../scripts/tag/actors/index.ts'
import { story } from './story.ts'

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
