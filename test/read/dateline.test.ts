import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDateline } from '../../scripts/read/dateline.ts'

const read = (text: string) => {
  const found = readDateline(`${text}The minister resigned.`)
  assert.equal(found?.rest, 'The minister resigned.')
  const { rest, ...dateline } = found
  return dateline
}

test('wires end it with a dash', () => {
  assert.deepEqual(read('WASHINGTON, Feb 26 - '), { place: 'Washington' })
  assert.deepEqual(read('NAIROBI, Kenya (AP) _ '), { place: 'Nairobi', country: 'Kenya', agency: 'AP' })
  assert.deepEqual(read('Baghdad (AFP) – '), { place: 'Baghdad', agency: 'AFP' })
  assert.deepEqual(read('Paris, 15 May 2019 (Reuters) - '), { place: 'Paris', agency: 'Reuters' })
  assert.deepEqual(read('RIO DE JANEIRO — '), { place: 'Rio de Janeiro' })
  assert.deepEqual(read('OAK BROOK, Ill., March 3 - '), { place: 'Oak Brook', country: 'Ill.' })
})

const forms: readonly [opening: string, dateline: object][] = [
  ['VALLETTA (June 21) -- ', { place: 'Valletta' }],
  ['OSLO, Sept 3 (NTB) — ', { place: 'Oslo', agency: 'NTB' }],
  ['TROMSØ, Sept 3 (Polar Wire) — ', { place: 'Tromsø' }],
  ['MEXIKO-STADT, 3. Mai (dpa) - ', { place: 'Mexiko-Stadt', agency: 'dpa' }],
  ['Mainz (dpa/lrs) - ', { place: 'Mainz', agency: 'dpa' }],
  ['PARIS, le 3 mai 2024 – ', { place: 'Paris' }],
  ['Quito, 3 may (EFE).- ', { place: 'Quito', agency: 'EFE' }],
  ['BOGOTÁ.- ', { place: 'Bogotá' }],
  ['Lisboa, 03 mai 2024 (Lusa) – ', { place: 'Lisboa', agency: 'Lusa' }],
  ['(ANSA) - ROMA, 3 MAG - ', { place: 'Roma', agency: 'ANSA' }],
  ['МИНСК, 3 мая. /ТАСС/. ', { place: 'Минск', agency: 'TASS' }],
  ['МОСКВА, 3 мая - РИА Новости. ', { place: 'Москва', agency: 'RIA Novosti' }],
  ['القاهرة (رويترز) - ', { place: 'القاهرة', agency: 'Reuters' }],
  ['新华社上海5月3日电（记者王明）', { place: '上海', agency: 'Xinhua' }],
  ['【パリ＝共同】', { place: 'パリ', agency: 'Kyodo' }],
  ['(부산=연합뉴스) 홍길동 기자 = ', { place: '부산', agency: 'Yonhap' }],
  ['DİYARBAKIR (AA) - ', { place: 'Diyarbakır', agency: 'Anadolu Agency' }],
  ['LAHORE: ', { place: 'Lahore' }],
  ['SUVA, May 3: ', { place: 'Suva' }],
  ['VALLETTA, Wednesday - ', { place: 'Valletta' }],
  ['BERGEN, June 21, 2019 /PRNewswire/ -- ', { place: 'Bergen' }],
  ['**OSLO (NTB)** – ', { place: 'Oslo', agency: 'NTB' }],
  ['L’AQUILA, Italy — ', { place: 'L’Aquila', country: 'Italy' }],
  ['N’DJAMENA — ', { place: 'N’Djamena' }],
  ['PORT-AU-PRINCE, Haiti (AP) — ', { place: 'Port-au-Prince', country: 'Haiti', agency: 'AP' }],
  ['KANSAS CITY, Mo., March 3 - ', { place: 'Kansas City', country: 'Mo.' }],
  ['LA PAZ, March 23 - ', { place: 'La Paz' }],
  ['BERGEN- ', { place: 'Bergen' }],
  ['Минск. 7 июня. INTERFAX.RU - ', { place: 'Минск', agency: 'Interfax' }],
  ['Vilnius. June 7. INTERFAX - ', { place: 'Vilnius', agency: 'Interfax' }],
  ['Брест, 7 июня (Белта) - ', { place: 'Брест', agency: 'BelTA' }],
  ['Valletta, Jun 7, 2023 / 09:15 am (CNA). ', { place: 'Valletta', agency: 'CNA' }],
  ['Lima Newsroom, Jun 7, 2023 / 2:15 PM MT (CNA). ', { place: 'Lima', agency: 'CNA' }],
  ['इंदौर, सात जून (भाषा) ', { place: 'इंदौर', agency: 'PTI' }],
  ['SURABAYA, KOMPAS.com - ', { place: 'Surabaya' }],
  ['TEMPO.CO, Bandung - ', { place: 'Bandung' }],
  ['Liputan6.com, Medan - ', { place: 'Medan' }],
  ['İZMİR, (DHA)- ', { place: 'İzmir', agency: 'DHA' }],
]
for (const [opening, dateline] of forms)
  test(`papers write it in many ways: ${opening}`, () => assert.deepEqual(read(opening), dateline))

test('a dash in a sentence is none', () => {
  for (const text of [
    'Iran – the country under sanctions – answered.',
    'The US - as always - was late.',
    'May 15, 2019 - a day to remember.',
    'In Paris, May 3, 2024 (Friday). The minister resigned.',
    'On Malta, June 7 – The boats came in.',
    'NATO said on Monday that it would not go.',
    'NATO – Der Rat tagt.',
    'BREAKING: The quay is closed.',
    'TANAKA: We will see.',
    'APRIL 3, 2019 - The quay is closed.',
    'MONDAY - The quay is closed.',
    'The Hague – a town of courts – slept.',
    '',
  ]) {
    assert.equal(readDateline(text), undefined, text)
  }
})

test('long paragraphs without one cost no more than short ones', () => {
  assert.equal(readDateline('A'.repeat(1_000_000)), undefined)
  assert.equal(readDateline(' '.repeat(1_000_000)), undefined)
})
