import ktxh = require('ktxh')
import plans = require('ktxh/plans/lang-son-city-2021')

const evaluations: readonly ktxh.Evaluation[] = ktxh.evaluate(plans.langSonCity2021)

export = evaluations
