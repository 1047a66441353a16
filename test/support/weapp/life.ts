type Functions = Record<string, unknown>

export interface Life {
  wx: Functions
  end(): void
}

/** One run of the app: what it still asks of the phone after it was killed is never answered. */
export function startLife(phone: Functions): Life {
  let over = false
  const whileAlive = (part: Functions): Functions =>
    Object.fromEntries(
      Object.entries(part).map(([name, value]) => {
        if (typeof value !== 'function') return [name, value]
        const ask = value as (...given: unknown[]) => unknown
        return [name, (...given: unknown[]) => (over ? new Promise(() => undefined) : ask(...given))]
      }),
    )
  return {
    wx: { ...whileAlive(phone), cloud: whileAlive(phone.cloud as Functions) },
    end: () => (over = true),
  }
}
