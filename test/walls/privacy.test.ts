import { files, read } from './tree'

const text = /\.(tsx?|[cm]?js|json5?|md|s?css|html|txt|csv|svg|ya?ml|sh|wxs)$|^\.[a-z]|(^|\/)run$/
const phone = /1[3-9]\d{9}/
const identityNumber = /(?<!\d)\d{17}[\dXx](?![\dXx])/

test('no file holds anything like a mobile number or an identity number', () => {
  const suspicious = files()
    .filter((path) => text.test(path) && path !== 'package-lock.json')
    .filter((path) => phone.test(read(path)) || identityNumber.test(read(path)))
  expect(suspicious).toEqual([])
})
