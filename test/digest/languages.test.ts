import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDates } from '../../scripts/digest/dates/index.ts'
import { splitSentences } from '../../scripts/digest/sentences/index.ts'
import { readProse } from '../../scripts/markdown/prose.ts'

/** Each text came out on Wednesday, 15 May 2019; what it says of time, and the day or stretch that it means. */
const TEXTS: Readonly<Record<string, readonly (readonly [text: string, ...dates: readonly string[]])[]>> = {
  zh: [
    ['港口在2018年12月3日关闭。', '2018年12月3日=2018-12-03'],
    ['渡轮上周五停驶，下周一恢复。', '上周五=2019-05-10', '下周一=2019-05-20'],
    ['船东去年11月破产，今年年底出售船只。', '去年11月=2018-11', '今年年底=2019'],
    ['他10日说，桥梁二〇一五年开放。', '10日=2019-05-10', '二〇一五年=2015'],
    ['三年前，二十世纪九十年代的旧闸仍在。', '三年前=2016', '二十世纪九十年代=199'],
    ['每周五有船，一周一次。'],
    ['民国三年建成。', '民国三年=1914'],
    ['会议定于１２月５日举行。', '１２月５日=2019-12-05'],
  ],
  ja: [
    ['橋は平成13年4月2日に開いた。', '平成13年4月2日=2001-04-02'],
    ['先週の水曜日に船が着き、来月に出る。', '先週の水曜日=2019-05-08', '来月=2019-06'],
    ['港は令和元年に広がった。12日、市が認めた。', '令和元年=2019', '12日=2019-05-12'],
    ['昨年12月から3日間で終わった。', '昨年12月=2018-12'],
    ['2010年以降、毎日出る。', '2010年以降=2010'],
  ],
  ar: [
    ['أغلق الميناء في 3 مايو/أيار 2018.', '3 مايو/أيار 2018=2018-05-03'],
    ['وصلت السفينة أمس وتغادر الأحد المقبل.', 'أمس=2019-05-14', 'الأحد المقبل=2019-05-19'],
    ['بدأ العمل عام ٢٠١٦ وانتهى في نيسان الماضي.', 'عام ٢٠١٦=2016', 'نيسان الماضي=2019-04'],
  ],
  pt: [
    ['O porto fechou em 3 de maio de 2018.', '3 de maio de 2018=2018-05-03'],
    ['O navio chegou na sexta-feira passada e parte amanhã.', 'sexta-feira passada=2019-05-10', 'amanhã=2019-05-16'],
    ['A ponte abriu há dois anos, no início de 2017.', 'há dois anos=2017', 'início de 2017=2017'],
    [
      'A obra começou nos anos 80 e parou em novembro do ano passado.',
      'nos anos 80=198',
      'novembro do ano passado=2018-11',
    ],
  ],
  it: [
    ['Il porto ha chiuso il 3 maggio 2018.', '3 maggio 2018=2018-05-03'],
    ['La nave è arrivata venerdì scorso e riparte domani.', 'venerdì scorso=2019-05-10', 'domani=2019-05-16'],
    ['Lunedì è arrivato il traghetto.', 'Lunedì=2019-05-13'],
    ['Il ponte aprì due anni fa; riaprirà tra due settimane.', 'due anni fa=2017', 'tra due settimane=2019-W22'],
  ],
  nl: [
    ['De haven sloot op 3 mei 2018.', '3 mei 2018=2018-05-03'],
    ['Het schip kwam maandagavond aan en vertrekt morgen.', 'maandagavond=2019-05-13', 'morgen=2019-05-16'],
    ['Twee jaar geleden ging de brug open.', 'Twee jaar geleden=2017'],
  ],
  ru: [
    ['Порт закрылся 3 мая 2018 года.', '3 мая 2018 года=2018-05-03'],
    ['Судно пришло в прошлую пятницу, а в 2016 году его продали.', 'прошлую пятницу=2019-05-10', '2016 году=2016'],
    ['Мост открыли два года назад, летом 2017 года.', 'два года назад=2017', 'летом 2017 года=2017-SU'],
  ],
  uk: [
    ['Порт закрився 3 травня 2018 року.', '3 травня 2018 року=2018-05-03'],
    ['Судно прийшло минулої п’ятниці; торік його продали.', 'минулої п’ятниці=2019-05-10', 'торік=2018'],
  ],
  tr: [
    ['Liman 3 Mayıs 2018 tarihinde kapandı.', '3 Mayıs 2018=2018-05-03'],
    ['Gemi geçen hafta Cuma günü geldi.', 'geçen hafta Cuma günü=2019-05-10'],
    ['Köprü iki yıl önce, 2017 yılında açıldı.', 'iki yıl önce=2017', '2017 yılında=2017'],
  ],
  id: [
    ['Pelabuhan ditutup pada 3 Mei 2018.', '3 Mei 2018=2018-05-03'],
    ['Kapal tiba pada Senin (13/5/2019), kata dia.', 'Senin (13/5/2019)=2019-05-13'],
    ['Jembatan dibuka dua tahun lalu.', 'dua tahun lalu=2017'],
  ],
  de: [
    [
      'Der Hafen öffnet morgen um 20 Uhr; am Dienstagabend war er zu.',
      'morgen=2019-05-16',
      '20 Uhr=2019-05-16T20:00',
      'Dienstagabend=2019-05-14',
    ],
    ['Heuer kamen mehr Schiffe als im Vorjahr.', 'Heuer=2019', 'Vorjahr=2018'],
    ['Am Morgen war es still.'],
  ],
  es: [
    ['El puerto cerró el cuatro de julio de 1995.', 'cuatro de julio de 1995=1995-07-04'],
    ['El barco sale el día 21 de este mes.', 'el día 21 de este mes=2019-05-21'],
    ['Abrirá la primera semana de 2021.', 'primera semana de 2021=2021-W01'],
  ],
  fr: [
    ['Le port rouvre dans deux semaines.', 'dans deux semaines=2019-W22'],
    ['Le navire part le mardi 21.', 'le mardi 21=2019-05-21'],
  ],
}

for (const [language, texts] of Object.entries(TEXTS))
  test(`days, months and stretches of time in ${language}`, () => {
    for (const [text, ...dates] of texts) {
      const prose = readProse(
        { title: undefined, deck: undefined, date: '2019-05-15', dateline: undefined, language, home: undefined },
        text,
      )
      const found = findDates(prose, splitSentences(prose)).map((date) => `${date.text}=${date.value}`)
      assert.deepEqual(found, dates, text)
    }
  })
