/** Attributes and events no screen of ours uses: Taro writes each into 15 levels of every template. */
const unused = new Set([
  ...['hover-stop-propagation', 'hover-start-time', 'hover-stay-time'],
  ...['bindtouchstart', 'bindtouchmove', 'bindtouchend', 'bindtouchcancel', 'bindlongpress'],
  ...['animation', 'bindanimationstart', 'bindanimationiteration', 'bindanimationend', 'bindtransitionend'],
  ...['space', 'decode', 'overflow', 'max-lines', 'selectable'],
  ...['always-embed', 'auto-fill', 'cursor-color', 'placeholder-style', 'selection-start', 'selection-end'],
  ...['bindnicknamereview', 'bindselectionchange'],
  ...['enhanced', 'using-sticky', 'paging-enabled', 'enable-passive', 'bounces', 'fast-deceleration'],
  ...['associative-container', 'reverse', 'clip', 'cache-extent', 'min-drag-distance', 'padding'],
])
const unusedFamilies =
  /^(safe-password-|bindkeyboardcomposition|(bind)?refresher|binddrag|bindscroll(start|end)$|scroll-into-view-)/

type Attributes = Record<string, string>

/** True when a template need not pass the attribute on; a screen that wants it takes it off the list above. */
export function isUnused(attribute: string): boolean {
  return unused.has(attribute) || unusedFamilies.test(attribute)
}

/** The table of components without what no screen uses, for the templates only: the runtime keeps its own. */
export function withoutUnused(components: Record<string, Attributes>): Record<string, Attributes> {
  const lean: Record<string, Attributes> = {}
  for (const [component, attributes] of Object.entries(components)) {
    lean[component] = Object.fromEntries(Object.entries(attributes).filter(([name]) => !isUnused(name)))
  }
  return lean
}
