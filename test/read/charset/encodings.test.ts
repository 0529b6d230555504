import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { allWell } from '../../../scripts/model/problem.ts'
import { declaredEncodings } from '../../../scripts/read/charset/declared.ts'
import { decode, sniff } from '../../../scripts/read/charset.ts'
import { read } from '../../../scripts/read/index.ts'

/** Two sentences in each language, and the encodings that it is written in. */
const WRITTEN: readonly (readonly [language: string, encodings: string, text: string])[] = [
  [
    'en',
    'windows-1252 macintosh',
    'The ferry “won’t sail before dusk” – the naïve plan, he said, cost £5 and 40 €… at least.'.replace(
      ' and 40 €',
      '',
    ),
  ],
  [
    'fr',
    'windows-1252 macintosh',
    'Les élèves ont fêté l’arrivée du bac : « C’est à nous de décider », a dit une élève. Voilà où l’on en est, près du cœur.',
  ],
  [
    'de',
    'windows-1252 iso-8859-15',
    'Die Fähre fährt wieder über den Fluß; später müssen größere Schiffe warten. Das kostet 40 Euro für jedes Boot.',
  ],
  [
    'es',
    'windows-1252 iso-8859-15',
    'El señor Ibáñez contó que el transbordador no saldrá mañana. ¿Qué harán los niños? Nadie respondió según la televisión.',
  ],
  [
    'pt',
    'windows-1252 iso-8859-15',
    'A embarcação não sairá amanhã, disse o capitão. As crianças irão de ônibus até à estação, e ninguém reclamará.',
  ],
  [
    'pl',
    'windows-1250 iso-8859-2',
    'Prom nie odpłynie jutro, powiedział kapitan. Dzieci pojadą autobusem aż do stacji, a później wrócą łodzią z Gdańska.',
  ],
  [
    'cs',
    'windows-1250 iso-8859-2',
    'Přívoz zítra nepojede, řekl převozník. Děti pojedou autobusem až na nádraží a večer se vrátí lodí, když bude příznivé počasí.',
  ],
  [
    'hu',
    'windows-1250 iso-8859-2',
    'A komp holnap nem indul, mondta a révész. A gyerekek autóbusszal mennek az állomásig, később pedig hajóval jönnek erről a partról.',
  ],
  [
    'hr',
    'windows-1250',
    'Trajekt sutra neće ploviti, rekao je kapetan. Djeca će autobusom do kolodvora, a navečer će se vratiti čamcem šire obitelji Đurić.',
  ],
  [
    'tr',
    'windows-1254',
    'Vapur yarın kalkmayacak, dedi kaptan. Çocuklar otobüsle istasyona gidecek, akşam ışıklı tekneyle dönecekler.',
  ],
  [
    'lt',
    'windows-1257',
    'Keltas rytoj neplauks, sakė kapitonas. Vaikai važiuos autobusu iki stoties, o vakare grįš šviesia valtimi, jei bus geras oras.',
  ],
  [
    'lv',
    'windows-1257',
    'Prāmis rīt nekursēs, sacīja kapteinis. Bērni ar autobusu brauks līdz stacijai, bet vakarā atgriezīsies ar laivu.',
  ],
  [
    'ru',
    'windows-1251 koi8-r iso-8859-5',
    'Паром завтра не пойдёт, сказал капитан. Дети поедут на автобусе до станции, а вечером вернутся на лодке.',
  ],
  [
    'uk',
    'windows-1251 koi8-u',
    'Пором завтра не піде, сказав капітан. Діти поїдуть автобусом до станції, а ввечері повернуться човном.',
  ],
  [
    'bg',
    'windows-1251',
    'Фериботът утре няма да тръгне, каза капитанът. Децата ще пътуват с автобус до гарата, а вечерта ще се върнат с лодка.',
  ],
  [
    'el',
    'windows-1253 iso-8859-7',
    'Το πλοίο δεν θα φύγει αύριο, είπε ο καπετάνιος. Τα παιδιά θα πάνε με λεωφορείο μέχρι τον σταθμό και θα γυρίσουν το βράδυ.',
  ],
  ['he', 'windows-1255', 'המעבורת לא תצא מחר, אמר רב החובל. הילדים ייסעו באוטובוס עד התחנה ויחזרו בערב בסירה.'],
  ['ar', 'windows-1256', 'قال القبطان إن العبارة لن تبحر غدا. سيذهب الأطفال بالحافلة إلى المحطة ويعودون مساء بالقارب.'],
  ['th', 'windows-874', 'เรือข้ามฟากจะไม่ออกพรุ่งนี้ กัปตันกล่าว เด็กจะนั่งรถบัสไปสถานี และกลับเรือตอนเย็น'],
  ['ja', 'shift_jis euc-jp', '船長は、明日は渡し船が出ないと話した。子どもたちはバスで駅まで行き、夕方に小舟で帰る。'],
  ['zh-Hans', 'gb18030', '船长说，渡轮明天不开。孩子们将乘公共汽车到车站，晚上再坐小船回来，大家都很不高兴。'],
  ['zh-Hant', 'big5', '船長說，渡輪明天不開。孩子們將乘公共汽車到車站，晚上再坐小船回來，大家都很不高興。'],
  [
    'ko',
    'euc-kr',
    '선장은 내일 나룻배가 뜨지 않는다고 말했다. 아이들은 버스로 역까지 갔다가 저녁에 작은 배로 돌아온다.',
  ],
]

for (const [language, encodings, text] of WRITTEN)
  for (const encoding of [...encodings.split(' '), 'utf-8', 'utf-16le', 'utf-16be'])
    test(`${language} in ${encoding} is told by its bytes, whatever is claimed`, () => {
      const bytes = iconv.encode(`${text}\n`, encoding)
      assert.equal(decode(bytes), `${text}\n`)
      assert.equal(decode(bytes, `text/plain; charset=${encoding}`), `${text}\n`, 'with its true name')
      assert.equal(decode(bytes, 'text/html; charset=utf-8'), `${text}\n`, 'said to be UTF-8')
      assert.equal(decode(bytes, 'text/html; charset=iso-8859-1'), `${text}\n`, 'said to be Latin-1')
      assert.equal(sniff(bytes), `${text}\n`)
    })

test('a byte order mark counts before all else, and is no part of the text', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'])
    assert.equal(
      decode(iconv.encode('Über Nacht', encoding, { addBOM: true }), 'text/plain; charset=koi8-r'),
      'Über Nacht',
    )
})

test('what is claimed decides where the bytes leave it open', () => {
  const bytes = Uint8Array.of(0x50, 0x61, 0xb3, 0x61) // Pała or Pa³a
  const page = (charset: string) => Buffer.concat([Buffer.from(`<meta charset="${charset}"><p>`), bytes])
  assert.match(decode(page('iso-8859-2')), /Pała/)
  assert.equal(decode(iconv.encode('中東', 'big5'), 'text/plain; charset=big5'), '中東')
})

test('a claim that the bytes belie is passed over for the next', () => {
  const text = '<meta charset="windows-1251"><p>Мост открыт'
  assert.equal(decode(iconv.encode(text, 'windows-1251'), 'text/html; charset=utf-8'), text)
  assert.equal(decode(Buffer.from(text), 'text/html; charset=windows-1252'), text)
})

test('ISO-2022-JP is told by its escapes', () => {
  const bytes = Buffer.from('1b2442456c357e1b28422e', 'hex')
  assert.equal(decode(bytes), '東京.')
})

test('every label of Latin-1 means Windows-1252, and controls in UTF-8 are its marks too', () => {
  const bytes = Uint8Array.of(0x93, 0x4e, 0x6f, 0x94, 0x20, 0x97, 0x20, 0x69, 0x74, 0x92, 0x73, 0x20, 0x80, 0x35, 0x85)
  for (const label of ['windows-1252', 'iso-8859-1', 'latin1', 'ascii', 'us-ascii', 'utf-8'])
    assert.equal(decode(bytes, `text/plain; charset=${label}`), '“No” — it’s €5…', label)
  assert.equal(decode(Buffer.from('it\u0092s \u0093so\u0094')), 'it’s “so”')
})

test('a single accent in a text is no broken UTF-8', () => {
  assert.equal(decode(iconv.encode('The cafe that was a café.', 'windows-1252')), 'The cafe that was a café.')
  assert.equal(decode(iconv.encode('He drank in the café', 'windows-1252')), 'He drank in the café')
})

test('UTF-8 with a character cut in two stays UTF-8', () => {
  const text = 'Über die Brücke führt früh kein Weg für die Schüler, größere Züge müssten über Köln. '.repeat(3)
  const broken = Buffer.concat([Buffer.from(text), Uint8Array.of(0xc3), Buffer.from(text)])
  assert.equal(decode(broken), `${text}\uFFFD${text}`)
})

test('marks stay marks however many there are, where nothing else is beyond ASCII', () => {
  for (const text of [
    'The town’s own book says so. '.repeat(400),
    'PORT ELLEN — The sea took the road — again. '.repeat(40),
    '“No,” he said. “Not yet.” '.repeat(90),
  ])
    for (const charset of ['utf-8', 'windows-1252', 'iso-8859-15'])
      assert.equal(decode(iconv.encode(text, 'windows-1252'), `text/html; charset=${charset}`), text)
})

test('marks of Windows-1252 that escapes or encoded words bring in are those marks', async () => {
  const titleOf = async (text: string) => {
    const [article] = allWell(await read({ name: 'a', bytes: Buffer.from(text), stated: {} }))
    return [article?.head.title?.value, article?.blocks[0]?.text]
  }
  const mail =
    'From: a@b.example\nTo: c@d.example\nSubject: =?iso-8859-1?Q?=93Ice=94_=96_it=92s_here?=\n\nThe harbour is closed until the ice has gone.\n'
  assert.equal((await titleOf(mail))[0], '“Ice” – it’s here')
  assert.deepEqual(await titleOf('{"title": "It\\u0092s ice", "text": "\\u0093No\\u0094, he said."}'), [
    'It’s ice',
    '“No”, he said.',
  ])
})

test('where the header and the markup of a page disagree, what makes words of its bytes is believed', () => {
  const text = 'Паром завтра не пойдёт, сказал капитан. Дети поедут автобусом до станции.'
  const page = (claimed: string) => `<html><head><meta charset="${claimed}"></head><body><p>${text}</p></body></html>`
  for (const [written, other] of [
    ['koi8-r', 'windows-1251'],
    ['windows-1251', 'koi8-r'],
  ] as const) {
    assert.ok(decode(iconv.encode(page(other), written), `text/html; charset=${written}`).includes(text), written)
    assert.ok(decode(iconv.encode(page(written), written), `text/html; charset=${other}`).includes(text), written)
  }
})

test('a page in a Western encoding that claims to be UTF-16 is read as what it is', () => {
  const text = 'El señor alcalde de la ciudad habló mañana y tarde.'
  const page = `<html><head><meta charset="utf-16"></head><body><p>${text}</p></body></html>`
  assert.ok(decode(iconv.encode(page, 'windows-1252')).includes(text))
  assert.ok(decode(iconv.encode(text, 'windows-1252'), 'text/plain; charset=utf-16').includes(text))
})

test('a text that only speaks of markup declares nothing', () => {
  const declared = (text: string) => declaredEncodings(new TextEncoder().encode(text), undefined)
  const mark = '<meta charset="koi8-r">'
  assert.deepEqual(declared(`Write ${mark} at the top of the page.`), [])
  assert.deepEqual(declared(`<html>${mark}`), ['koi8-r'])
})
