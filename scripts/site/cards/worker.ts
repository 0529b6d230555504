import { answerQuestions } from '../../workers/worker.ts'
import { renderCard } from './render.ts'

answerQuestions(renderCard)
