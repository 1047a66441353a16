import { codeOf } from '../../../miniprogram/src/features/messages/pages/lookup/lookup-code'

test.each([
  ['2026-st05-0031', { number: '2026-ST05-0031' }],
  [' ２０２６－ST05－0031 ', { number: '2026-ST05-0031' }],
  ['2026–ST05–0031', { number: '2026-ST05-0031' }],
  ['bv9e s3s8', { queryCode: 'BV9ES3S8' }],
])('%s', (typed, code) => {
  expect(codeOf(typed)).toEqual(code)
})
