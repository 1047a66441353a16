import { parseScene, readParams } from '../../../miniprogram/src/platform/navigation'

test.each([
  ['s%3DST05', { station: 'ST05' }],
  ['d%3DD0012', { deputy: 'D0012' }],
  ['c=AB12CD', { code: 'AB12CD' }],
  ['s%3DST05%26c%3DX1', { station: 'ST05', code: 'X1' }],
  ['unknown%3D1', {}],
  ['%', {}],
  ['', {}],
])('a scanned code %s means %j', (scene, params) => {
  expect(parseScene(scene)).toEqual(params)
})

test('a scene and plain parameters are one set; values are decoded once', () => {
  expect(readParams({ scene: 's%3DST05', code: 'A%2FB', $taroTimestamp: '1' })).toMatchObject({
    station: 'ST05',
    code: 'A/B',
  })
})
