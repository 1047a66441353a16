const names = [
  'aria-role',
  'aria-label',
  'aria-hidden',
  'aria-live',
  'aria-checked',
  'aria-selected',
  'aria-disabled',
  'aria-expanded',
]
/** Those our screens are made of; every attribute of every component weighs in the main package. */
const components = ['View', 'Text', 'Image', 'Input', 'Textarea', 'ScrollView', 'Map']

/** Component name → attribute → default; the template and the runtime must merge the very same table. */
export function ariaAttributes() {
  const table: Record<string, Record<string, string>> = {}
  for (const component of components) {
    table[component] = {}
    for (const name of names) table[component][name] = ''
  }
  return table
}
