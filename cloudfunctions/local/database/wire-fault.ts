/** A refusal that goes back over the wire as `{ code, message }`, in the words of the real database. */
export class WireFault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

export function requestFailed(message: string): WireFault {
  return new WireFault('DATABASE_REQUEST_FAILED', message)
}

export function duplicateKey(collection: string, index: string, values: readonly unknown[]): WireFault {
  return requestFailed(
    `E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${JSON.stringify(values)}`,
  )
}

export function transactionConflict(): WireFault {
  return new WireFault(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.',
  )
}

export function transactionBusy(): WireFault {
  return new WireFault(
    'ResourceUnavailable.TransactionBusy',
    '[ResourceUnavailable.TransactionBusy] Transaction is busy: the document is locked by an open transaction.',
  )
}

export function transactionGone(id: string): WireFault {
  return new WireFault(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction ${id} does not exist on the server or has ended.`,
  )
}

export function collectionMissing(name: string): WireFault {
  return new WireFault(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, and declare the collection in cloudfunctions/schema.ts.`,
  )
}
