/** Lets the person choose one JSON file; resolves with its text, null when nothing was chosen. */
export function pickTextFile(): Promise<string | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  return new Promise((resolve, reject) => {
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const [file] = input.files ?? []
      if (!file) return resolve(null)
      file.text().then(resolve, reject)
    })
    input.click()
  })
}
