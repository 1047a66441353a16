/** By template id 'accept', 'reject', 'ban' or 'filter'; or WeChat's main switch is off; or nothing came of it. */
export type PopUpAnswer = Record<string, string> | 'switchedOff' | 'nothing'
