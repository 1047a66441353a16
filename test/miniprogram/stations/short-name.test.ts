import { shortName } from '#shared/stations/short-name'

test('a station’s name without 人大代表; other names as they are', () => {
  expect(shortName('柳沟镇人大代表联络站')).toBe('柳沟镇联络站')
  expect(shortName('老井联络点')).toBe('老井联络点')
  expect(shortName('人大代表之家')).toBe('人大代表之家')
})
