import type { PropsWithChildren } from 'react'

/** WeChat draws the bar above a page and asks for the one below it; only the browser needs a frame. */
export function AppFrame({ children }: PropsWithChildren) {
  return <>{children}</>
}
