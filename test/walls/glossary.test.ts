import { code, files, read } from './tree'

/** Words that blur what the law keeps apart, each with the word of the glossary. */
const insteadOf = new Map(
  Object.entries({
    citizen: 'resident',
    complaint: 'message (kind grievance)',
    congressman: 'deputy',
    delegate: 'deputy',
    motion: 'bill',
    representative: 'deputy',
    ticket: 'message',
  }),
)

const rooms = ['shared', 'cloudfunctions/src', 'miniprogram/src']
const declared = /^export (?:declare )?(?:async )?(?:const|let|function|class|interface|type|enum) (\w+)/gm

const exported = rooms
  .flatMap(files)
  .filter((path) => code.test(path))
  .flatMap((path) => [...read(path).matchAll(declared)].map((match) => ({ path, name: match[1] ?? '' })))

const words = (name: string) => name.split(/(?=[A-Z])|[-_/.]/).map((word) => word.toLowerCase())

test('exported names and feature folders speak the glossary', () => {
  const named = [
    ...exported.map(({ path, name }) => ({ where: `${path}: ${name}`, name })),
    ...rooms.flatMap(files).map((path) => ({ where: path, name: path.replace(/^.*?src\//, '') })),
  ]
  const misused = named.flatMap(({ where, name }) =>
    words(name)
      .filter((word) => insteadOf.has(word))
      .map((word) => `${where}: not ${word} but ${insteadOf.get(word)}`),
  )
  expect(misused).toEqual([])
})

test('a message is never a suggestion: that is a document a deputy signs', () => {
  const mixed = exported.filter(({ path, name }) => /\/messages\//.test(path) && /suggestion/i.test(name))
  expect(mixed).toEqual([])
})

test('a councillor is a resident councillor, never a deputy', () => {
  const bare = exported.filter(({ name }) => /councillor/i.test(name) && !/residentCouncillor/i.test(name))
  expect(bare).toEqual([])
})

test('schemas and types carry no suffix or prefix of their kind', () => {
  const clad = /^(I[A-Z][a-z]|Z[A-Z][a-z])|(Dto|Schema|Service|Impl|Manager|Helper|Utils?)$/
  const schemaOf = new Set(['CollectionSchema', 'IndexSchema'])
  expect(exported.filter(({ name }) => clad.test(name) && !schemaOf.has(name))).toEqual([])
})
