import { useEffect, useState } from 'react'

const pauseMs = 400

/** What was typed, once the typing has paused: one question to the cloud instead of one a key. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
