/** What a stylesheet or a picture is in a test: its own name for every key. */
export default new Proxy<Record<string, string>>({}, { get: (_, key) => String(key) })
