import { tellCost } from './cost.ts'

tellCost()
