import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectLanguage } from '../../../scripts/read/language/index.ts'

test('a sentence is enough to tell a language', () => {
  const sentences: Readonly<Record<string, string>> = {
    en: 'The mayor opened the bridge on Saturday, and nobody had asked for the money back.',
    de: 'Der Bürgermeister hat am Samstag die Brücke eröffnet, und niemand wollte sein Geld zurück.',
    fr: 'Le maire a inauguré le pont samedi, et personne n’a demandé à être remboursé.',
    es: 'El alcalde inauguró el puente el sábado y nadie pidió que le devolvieran el dinero.',
    pt: 'O prefeito inaugurou a ponte no sábado e ninguém pediu o dinheiro de volta.',
    ru: 'Мэр открыл мост в субботу, и никто не попросил вернуть деньги.',
    ar: 'افتتح رئيس البلدية الجسر يوم السبت ولم يطلب أحد استعادة أمواله.',
    ja: '市長は土曜日に橋を開通させ、誰も返金を求めなかった。',
  }
  for (const [language, sentence] of Object.entries(sentences)) assert.equal(detectLanguage(sentence), language)
})

test('too few letters tell none', () => {
  for (const text of ['', 'Hallo', '2019-05-15 12:00', 'https://example.org/the/mayor/opened/the/bridge'])
    assert.equal(detectLanguage(text), undefined, text)
})

test('letters that one language writes tell it, however short the text is', () => {
  assert.equal(detectLanguage('港口关闭'), 'zh')
  assert.equal(detectLanguage('港は閉じた'), 'ja')
  assert.equal(detectLanguage('항구가 닫혔다'), 'ko')
  assert.equal(detectLanguage('新しい港と古い港'), 'ja')
  assert.notEqual(detectLanguage('Mayor Li (李) opens the harbour'), 'zh')
})
