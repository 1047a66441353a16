/** How much one record holds; `recheckDays` is proposed, `recheckWithin` is the latest. */
export const mediationLimits = {
  fewestParties: 2,
  parties: 6,
  name: 10,
  deputies: 5,
  steps: 60,
  recheckDays: 30,
  recheckWithin: 366,
} as const
