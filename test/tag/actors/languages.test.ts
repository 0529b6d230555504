import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorsOf } from './story.ts'

function toldOf(text: string, language: string): readonly string[] {
  return actorsOf(text, language).map(({ name, type }) => `${type} ${name}`)
}

test('two people whom “and” joins are two', () => {
  assert.deepEqual(toldOf('Lo dijeron Ana Ruiz y José Mora en el muelle.', 'es'), [
    'person Ana Ruiz',
    'person José Mora',
  ])
  assert.deepEqual(toldOf('Hanno firmato Paolo Conti e Marco Bruni.', 'it'), [
    'person Paolo Conti',
    'person Marco Bruni',
  ])
  assert.deepEqual(toldOf('Votaram Rui Tavares e Joana Costa.', 'pt'), ['person Rui Tavares', 'person Joana Costa'])
})

test('a name that has “and” within is one', () => {
  assert.deepEqual(toldOf('Lo escribió José Ortega y Gasset en Madrid.', 'es'), ['person José Ortega y Gasset'])
})

test('bodies are known by the noun that opens their names, and squares, cups and laws are nobody', () => {
  assert.deepEqual(toldOf('La multa la puso la Consejería de Pesca y Puertos tras un aviso.', 'es'), [
    'government Consejería de Pesca y Puertos',
  ])
  assert.deepEqual(toldOf('O Sindicato dos Estivadores parou o porto.', 'pt'), [
    'organization Sindicato dos Estivadores',
  ])
  assert.deepEqual(toldOf('Si è aperto il Premio Vela Bianca in Piazza Grande.', 'it'), [])
  assert.deepEqual(toldOf('La course part de la Place Royale pour la Coupe des Ports.', 'fr'), [])
})

test('a small word that opens a sentence is nobody, and in no name', () => {
  assert.deepEqual(toldOf('Già chiuso il porto. Ai pontili si aspetta. Con Marco Bruni si parte.', 'it'), [
    'person Marco Bruni',
  ])
  assert.deepEqual(toldOf('Há filas no cais desde Abril. Aí ficam os barcos.', 'pt'), [])
})

test('the initials of a body before a name are not in it', () => {
  assert.deepEqual(toldOf('Lo pidió el portavoz de la UGTM José Mora el lunes.', 'es').toSorted(), [
    'organization UGTM',
    'person José Mora',
  ])
})

test('a company is known by its legal form and the name in marks behind it', () => {
  assert.deepEqual(toldOf('Договір дістало ТОВ «Вежа Південь», а ГО «Чиста гавань» подала скаргу.', 'uk'), [
    'company ТОВ «Вежа Південь»',
    'organization ГО «Чиста гавань»',
  ])
  assert.deepEqual(toldOf('Причал построило ООО «Торговый дом «Маяк».', 'ru'), ['company ООО «Торговый дом «Маяк»'])
})
