import '../../scripts/tag/index.ts'
import { tellCost } from './cost.ts'

tellCost()
