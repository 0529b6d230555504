import { answer } from './answer.ts'

/** One input line with its number, from 1. */
export interface Question {
  readonly line: string
  readonly number: number
}

process.on('message', async (question: Question) => {
  process.send?.(await answer(question))
})
