import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { CareContext } from '../../../miniprogram/src/ui/care-context'

/** Renders as the browser build does, with keyboard and roles. */
export function renderInBrowser(element: ReactElement, look = { care: false, textScale: 1 }) {
  process.env.TARO_ENV = 'h5'
  return render(<CareContext.Provider value={look}>{element}</CareContext.Provider>)
}
