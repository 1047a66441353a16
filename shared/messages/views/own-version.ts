/** A view at the version one's own act made of it, until the cloud's newer answer is there: nobody conflicts with himself. */
export function atOwnVersion<View extends { version: number }>(view: View, own: number): View {
  return own > view.version ? { ...view, version: own } : view
}
