const { check } = require('./checks.cjs')

const done = check({
  ktxh: require('ktxh'),
  schema: require('ktxh/schema'),
  text: require('ktxh/text'),
  audit: require('ktxh/audit'),
  display: require('ktxh/display'),
  interop: require('ktxh/interop'),
  columnar: require('ktxh/columnar'),
  sql: require('ktxh/sql'),
  plans: require('ktxh/plans/lang-son-city-2021'),
})
if (require('ktxh/package.json').name !== 'ktxh') throw new Error('package.json is not exported')
console.log(done)
