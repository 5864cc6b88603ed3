import * as ktxh from 'ktxh'
import * as audit from 'ktxh/audit'
import * as columnar from 'ktxh/columnar'
import * as display from 'ktxh/display'
import * as interop from 'ktxh/interop'
import * as plans from 'ktxh/plans/lang-son-city-2021'
import * as schema from 'ktxh/schema'
import * as sql from 'ktxh/sql'
import * as text from 'ktxh/text'
import { check } from './checks.cjs'

const done = check({ ktxh, schema, text, audit, display, interop, columnar, sql, plans })
console.log(done)
if (globalThis.document) document.body.textContent = `passed: ${done}`
