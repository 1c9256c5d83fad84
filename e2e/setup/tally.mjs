import { readFileSync } from 'node:fs'

/** How many tests ran, over both runners, as one closing line. */
const unit = JSON.parse(readFileSync('e2e/results/unit.json', 'utf8'))
const journeys = JSON.parse(readFileSync('e2e/results/e2e.json', 'utf8')).stats
const passed = unit.numPassedTests + journeys.expected + journeys.flaky
const failed = unit.numFailedTests + journeys.unexpected
const late = journeys.flaky === 0 ? '' : `, ${journeys.flaky} of the passed ones at the second try`
console.log(`${passed} passed, ${failed} failed${late}`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
