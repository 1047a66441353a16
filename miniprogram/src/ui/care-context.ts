import { createContext } from 'react'

/** 关怀模式 and WeChat's own text size (1 … 1.6); the app shell provides it, Page turns it into CSS. */
export const CareContext = createContext({ care: false, textScale: 1 })
