// @ts-check
// Prints the digests after a prelude that changes the world around a library that is already loaded.
import { digests } from './results.mjs'

await import(`./preludes/${process.argv[2]}.mjs`)
console.log(JSON.stringify(await digests()))
