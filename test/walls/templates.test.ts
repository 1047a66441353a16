import { isUnused } from '../../miniprogram/config/template-plugin/unused'
import { files, read } from './tree'

const attribute = /\s(?:on([A-Z]\w*)|([a-z][A-Za-z]*))=[{"]/g
const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
/** Our own components may call a prop by a native name. */
const nativeTag = /<(?:View|Text|Image|Input|Textarea|ScrollView|Map|Picker)\b[^]*?(?<!=)>/g

test('no screen uses an attribute or event that the templates leave out', () => {
  const lost = files('miniprogram/src')
    .filter((path) => path.endsWith('.tsx'))
    .flatMap((path) =>
      [...read(path).matchAll(nativeTag)]
        .flatMap(([tag]) => [...tag.matchAll(attribute)])
        .map(([, event, name]) => (event ? `bind${event.toLowerCase()}` : dashed(name ?? '')))
        .filter(isUnused)
        .map((name) => `${path}: ${name}`),
    )
  expect(lost).toEqual([])
})
