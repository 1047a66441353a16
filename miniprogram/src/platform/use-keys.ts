/** A phone has no keyboard to work a list with; in the browser see use-keys.h5.ts. */
export const keysHelp: string | null = null

export function useKeys(_keys: Readonly<Record<string, () => void>>): void {}
