import { answerQuestions } from '../workers/worker.ts'
import { answer } from './answer.ts'

answerQuestions(answer)
