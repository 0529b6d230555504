import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCountries } from '../../../scripts/tag/countries/index.ts'

const named = (language: string, title: string, ...texts: string[]) =>
  findCountries({ title, language, paragraphs: texts.map((text) => ({ kind: 'paragraph', text })) })
    .mentions.map(({ code }) => code)
    .sort()

const about = (language: string, title: string, ...texts: string[]) =>
  findCountries({ title, language, paragraphs: texts.map((text) => ({ kind: 'paragraph', text })) }).about.map(
    ({ code }) => code,
  )

test('Spanish', () => {
  const story = [
    'Irak cierra dos pasos fronterizos con Irán',
    'El gobierno iraquí anunció el martes que las milicias iraníes no podrán cruzar. Bagdad informó a EE.UU. de la medida.',
    'La cancillería francesa y los soldados estadounidenses desplegados en Siria no hicieron comentarios.',
  ] as const
  assert.deepEqual(named('es', ...story), ['FR', 'IQ', 'IR', 'SY', 'US'])
  assert.deepEqual(about('es', ...story).slice(0, 2), ['IQ', 'IR'])
})

test('French', () => {
  const story = [
    'L’Allemagne et la Pologne rouvrent un pont',
    'Les autorités polonaises ont salué le geste de Berlin. La chancelière allemande se rendra à Varsovie.',
    'Les Pays-Bas, la Côte d’Ivoire et les États-Unis ont envoyé des observateurs.',
  ] as const
  assert.deepEqual(named('fr', ...story), ['CI', 'DE', 'NL', 'PL', 'US'])
  assert.deepEqual(
    about('fr', ...story)
      .slice(0, 2)
      .sort(),
    ['DE', 'PL'],
  )
})

test('names whose adjective has no capital', () => {
  assert.deepEqual(
    named('fr', 'Sommet à Riyad', 'L’Arabie saoudite et la République centrafricaine ont signé à La Réunion.'),
    ['CF', 'RE', 'SA'],
  )
  assert.deepEqual(named('es', 'Cumbre', 'El rey de Arabia saudí viajó a Guinea ecuatorial.'), ['GQ', 'SA'])
})

test('German, with its endings', () => {
  assert.deepEqual(
    named(
      'de',
      'Irakische Grenzposten geschlossen',
      'Die Regierung des Iraks sprach von Schmuggel. Russlands Botschafter und ein türkischer Händler widersprachen.',
      'In den Vereinigten Staaten äußerten sich zwei Franzosen dazu.',
    ),
    ['FR', 'IQ', 'RU', 'TR', 'US'],
  )
})

test('Portuguese', () => {
  assert.deepEqual(
    named(
      'pt',
      'Brasil compra trigo da Argentina',
      'O ministro brasileiro falou em Lisboa com jornalistas portugueses. A decisão surpreendeu os EUA e a Alemanha.',
    ),
    ['AR', 'BR', 'DE', 'PT', 'US'],
  )
})

test('Arabic, with and, in and the article written as one with the word', () => {
  assert.deepEqual(
    named(
      'ar',
      'العراق يغلق معبرين مع إيران',
      'أعلنت بغداد القرار يوم الثلاثاء، ورحبت به واشنطن. وقال مسؤول تركي إن سوريا وتركيا تدرسان الأمر.',
      'وصل الوفد الإيراني إلى القاهرة.',
    ),
    ['EG', 'IQ', 'IR', 'SY', 'TR', 'US'],
  )
})

test('Russian, with its cases', () => {
  assert.deepEqual(
    named(
      'ru',
      'Ирак закрыл границу с Ираном',
      'В Багдаде сообщили, что российские и турецкие компании остаются. Послы Германии и Соединенных Штатов промолчали.',
      'Переговоры с Китаем пройдут в Саудовской Аравии.',
    ),
    ['CN', 'DE', 'IQ', 'IR', 'RU', 'SA', 'TR', 'US'],
  )
})

test('Chinese, where no spaces part the words', () => {
  assert.deepEqual(
    named('zh', '伊拉克关闭与伊朗的口岸', '巴格达当局周二宣布，美国和俄罗斯已得到通知。中方表示关注。'),
    ['CN', 'IQ', 'IR', 'RU', 'US'],
  )
})

test('Japanese', () => {
  const story = [
    'イランとアメリカの緊張が高まる',
    '米国務省は15日、バグダッドの大使館から職員の一部を退避させると発表した。',
    'ロシアと英国は自制を求め、テヘランは関与を否定した。',
  ] as const
  assert.deepEqual(named('ja', ...story), ['GB', 'IQ', 'IR', 'RU', 'US'])
  assert.deepEqual(about('ja', ...story)[0], 'IR')
})

test('a language that nothing is known of has the names that all languages borrow', () => {
  assert.deepEqual(named('tlh', 'Iraq', 'Tehran'), ['IQ', 'IR'])
  assert.deepEqual(named('not a language', 'Iraq'), ['IQ'])
})

test('what a language writes as one with a name is no part of it', () => {
  assert.deepEqual(named('fr', 'Un pont rouvre', 'L’Albanie et l’Ouganda ont signé. Le roi d’Espagne viendra.'), [
    'AL',
    'ES',
    'UG',
  ])
  assert.deepEqual(
    named('it', 'Un ponte riapre', 'L’Albania ha firmato con i deputati dell’Uganda. Il governo d’Etiopia tace.'),
    ['AL', 'ET', 'UG'],
  )
  assert.deepEqual(
    named('tr', 'Köprü açıldı', 'Türkiye’nin güneyinde köprü açıldı. Gürcistan’dan gelen heyet, Irak’a geçti.'),
    ['GE', 'IQ', 'TR'],
  )
})

test('names in their cases', () => {
  assert.deepEqual(
    named(
      'uk',
      'Міст відкрили',
      'Міст на півдні України відкрив міністр Угорщини. У Польщі свято, каже литовський гість.',
    ),
    ['HU', 'LT', 'PL', 'UA'],
  )
  assert.deepEqual(
    named('pl', 'Most otwarto', 'Most otwarto w Niemczech. Goście z Francji i Litwy pili herbatę z czeskim posłem.'),
    ['CZ', 'DE', 'FR', 'LT'],
  )
  assert.deepEqual(
    named('nl', 'Brug open', 'De Belgische koning opende een brug in Den Haag. De Duitse ambassadeur was ziek.'),
    ['BE', 'DE', 'NL'],
  )
})

test('vowels of Indic scripts tell words apart', () => {
  assert.deepEqual(named('hi', 'पुल खुला', 'मंत्री पुल पर मिले और लोगों से बात की। बाद में नेपाल और पेरू के दूत आए।'), ['NP', 'PE'])
})

test('a canton that has a village’s name elsewhere lies in its own country', () => {
  const story = [
    'Dorf im Wallis bekommt eine Brücke',
    'Die Brücke im Wallis wird aus Holz gebaut, sagte der Schweizer Ingenieur.',
  ] as const
  assert.deepEqual(about('de', ...story), ['CH'])
})

test('a name that has another country’s in it is its own', () => {
  const codesOf = (text: string, language: string) =>
    findCountries({ title: '', language, paragraphs: [{ kind: 'paragraph', text }] }).mentions.map(({ code }) => code)
  assert.deepEqual(codesOf('灯塔在内蒙古。', 'zh'), ['CN'])
  assert.deepEqual(codesOf('El barco zarpó de Cartagena de Indias.', 'es'), ['CO'])
})
