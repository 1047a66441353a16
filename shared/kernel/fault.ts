/** Every refusal a caller can get, in the order they are checked (lifecycle.md, "Faults"). */
export const faultCodes = [
  'unknownAction',
  'unauthenticated',
  'forbidden',
  'invalidInput',
  'notFound',
  'tooMany',
  'conflict',
  'contentRejected',
  'unavailable',
] as const

export type FaultCode = (typeof faultCodes)[number]

/** What leaves the cloud when something is refused; `message` is a plain Chinese sentence. */
export interface FaultBody {
  code: FaultCode
  message: string
  field?: string
}

/** The one visible error type: thrown by rules and handlers, turned into a FaultBody by the router. */
export class Fault extends Error {
  override readonly name = 'Fault'

  constructor(
    readonly code: FaultCode,
    message: string,
    readonly field?: string,
  ) {
    super(message)
  }

  toBody(): FaultBody {
    return this.field === undefined
      ? { code: this.code, message: this.message }
      : { code: this.code, message: this.message, field: this.field }
  }
}
