import { EJSON } from 'bson'
import * as fc from 'fast-check'
import { decode, encode } from '../../../../cloudfunctions/local/database/ejson'
import { NOW } from './local-database'

const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
  fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
)
const key = fc.stringMatching(/^[a-z_]{1,5}$/)
const document = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value')),
  ),
}))

test('speaks the canonical EJSON of bson 4.7.2, both ways', () => {
  const property = fc.property(fc.dictionary(key, document.value), (value) => {
    const text = EJSON.stringify(value, { relaxed: false })
    expect(JSON.parse(encode(value))).toEqual(JSON.parse(text))
    expect(decode(text, NOW)).toEqual(EJSON.parse(text))
  })
  fc.assert(property, { numRuns: 300 })
})

test('reads ids as hex strings, regular expressions, and server dates', () => {
  const text =
    '{"id":{"$oid":"5f6d2c3b4a59687765432100"},"r":{"$regularExpression":{"pattern":"a+","options":"ig"}},"at":{"$tcb_server_date":{"offset":{"$numberInt":"-5"}}}}'
  expect(decode(text, NOW)).toEqual({
    id: '5f6d2c3b4a59687765432100',
    r: /a+/i,
    at: new Date(NOW.getTime() - 5),
  })
})

test('refuses what is no JSON', () => {
  expect(() => decode('{', NOW)).toThrow('not EJSON')
})
