import { answerQuestions } from '../workers/worker.ts'
import { prepare } from './prepare.ts'

answerQuestions(prepare)
