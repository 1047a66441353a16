import { changedPhone, endedPhone, newPhone, type PhoneWords } from '#shared/delivery/phone-book'
import { isPhoneNumber, phoneDigits, phoneText } from '#shared/delivery/phone-number'
import { aCounty } from '#test/support/a-county'
import { pinnedNow } from '#test/support/pinned'

const county = aCounty()
const mobile = ['1', '39', '0000', '1234'].join('')

it.each([
  ['0000-1234567', true],
  ['（0000）1234567', true],
  ['００００－１２３４５６７', true],
  [mobile, true],
  [`+86 ${mobile}`, true],
  [`0086-${mobile}`, true],
  ['1234567', false],
  [mobile.slice(0, 10), false],
  [`${mobile}5`, false],
  [`2${mobile.slice(1)}`, false],
  ['打给他儿子', false],
  ['0000-1234567 或 0000-7654321', false],
  ['', false],
])('%s can be dialled: %s', (text, yes) => {
  expect(isPhoneNumber(text)).toBe(yes)
})

it('the same number written in two ways is the same number', () => {
  expect(new Set(['0000-1234567', '００００ 1234567', '(0000)123-4567'].map(phoneDigits)).size).toBe(1)
  expect(phoneDigits(`+86 ${mobile}`)).toBe(mobile)
})

it.each([
  ['00001234567', '0000-1234567'],
  ['02012345678', '020-12345678'],
  [mobile, `${mobile.slice(0, 3)} 0000 1234`],
  ['找村长', '找村长'],
])('%s is read out as %s', (phone, text) => {
  expect(phoneText(phone)).toBe(text)
})

const words = (over: Partial<PhoneWords> = {}): PhoneWords => ({
  name: '赵演示',
  phone: '0000-1234567',
  villageId: 'V0501',
  deputyId: null,
  note: '晚上打',
  ...over,
})
const keeping = {
  id: 'phone-1',
  unitId: 'U05',
  by: { id: 'p-officer', name: '白演示', demo: true },
  now: pinnedNow,
  county,
}

describe('an entry', () => {
  it('keeps the digits, and a key that is the same for the same number of a township', () => {
    const one = newPhone(words(), keeping)
    expect(one).toMatchObject({ phone: '00001234567', key: 'U05:00001234567', endedAt: null, version: 1 })
    expect(newPhone(words({ phone: '（0000）1234567' }), { ...keeping, id: 'phone-2' }).key).toBe(one.key)
  })

  it('is refused with a number nobody can dial, and in a village of another township', () => {
    expect(() => newPhone(words({ phone: '12345' }), keeping)).toThrow('座机要带区号')
    expect(() => newPhone(words({ villageId: 'V0101' }), keeping)).toThrow('不归您这里管')
    expect(newPhone(words({ villageId: null }), keeping).villageId).toBeNull()
  })

  it('changed: a new number is no longer a wrong one; what is left out stays', () => {
    const wrong = { ...newPhone(words(), keeping), wrongAt: '2026-02-10T01:00:00.000Z' }
    expect(changedPhone(wrong, { note: '早上打' }, county)).toMatchObject({
      note: '早上打',
      name: '赵演示',
      wrongAt: wrong.wrongAt,
      version: 2,
    })
    expect(changedPhone(wrong, { phone: '0000-7654321' }, county)).toMatchObject({
      phone: '00007654321',
      key: 'U05:00007654321',
      wrongAt: null,
    })
    expect(() => changedPhone(wrong, { villageId: 'V0101' }, county)).toThrow('不归您这里管')
  })

  it('ended: name, number and note are gone, and the number is free again', () => {
    const ended = endedPhone(newPhone(words(), keeping), pinnedNow)
    expect(ended).toMatchObject({ name: '', phone: '', note: '', key: 'ended:phone-1' })
    expect(JSON.stringify(ended)).not.toContain('1234567')
  })
})
