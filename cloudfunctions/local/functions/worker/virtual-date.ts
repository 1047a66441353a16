/** Replaces this thread's Date by one that runs `offset[0]` ms ahead of real time. */
export function installVirtualDate(offset: Float64Array): void {
  const RealDate = Date
  const now = (): number => RealDate.now() + (offset[0] ?? 0)
  const VirtualDate: DateConstructor = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
  })
  RealDate.prototype.constructor = VirtualDate
  globalThis.Date = VirtualDate
}
