import { demo } from '@fazhi/demo'
import { assemble, type Count, requestsOf } from '@fazhi/report'

const parts: Readonly<Record<string, readonly [number, number | null]>> = {
  'reconsideration_case accepted 2024': [97, null],
  'reconsideration_case accepted 2023': [23, null],
  'reconsideration_case closingRate 2024': [97, 97],
  'reconsideration_case acceptanceRate 2024': [97, 97],
  'reconsideration_case acceptanceRateOfAll 2024': [97, 100],
  'training_hours trained 2024': [404, null],
  'enforcement_officer certified 2024': [404, null],
  'court_appearance appearanceRate 2024': [27, 27],
  'court_appearance appearanceRateNotified 2024': [9, 9],
  'court_appearance appearanceRateExcused 2024': [27, 27],
}
export const sampleCounts = requestsOf(2024).flatMap(({ ledger, figure, year }): Count[] => {
  const [numerator, denominator] = parts[`${ledger} ${figure} ${year}`] ?? []
  if (numerator === undefined || denominator === undefined) return []
  return [
    { ledger, figure, year, value: denominator === null ? numerator : numerator / denominator, numerator, denominator },
  ]
})
export const sampleInput = {
  year: 2024,
  region: demo.region.name,
  counts: sampleCounts,
  typed: demo.typed,
  fixed: null,
}
export const sampleReport = assemble(sampleInput)
