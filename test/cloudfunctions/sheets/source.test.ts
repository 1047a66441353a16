import { isOurFunction } from '#cloud/kernel/caller'

/** As a function's runtime hands it over: names in one variable, values in theirs. */
const from = (TCB_SOURCE: string) => ({
  environment: JSON.stringify({ TCB_CONTEXT_KEYS: 'TCB_SOURCE', TCB_SOURCE }),
})

test.each([
  ['scf', true],
  ['wx_client,scf', true],
  ['wx_client', false],
  ['wx_devtools', false],
  ['', false],
])('the press is called by our own functions only: from %j %s', (source, ours) => {
  expect(isOurFunction(from(source))).toBe(ours)
})
