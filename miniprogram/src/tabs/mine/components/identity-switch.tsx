/** In WeChat one is who one is; only the browser build on the desk can try another person. */
export function IdentitySwitch(_props: { onSwitched: () => void }) {
  return null
}
