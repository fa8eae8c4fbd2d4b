/** The machine's clock as the bundle sees it: the real one, moved on by as much as a test says. */
let shift = 0;

export function moveClock(milliseconds: number): void {
  shift += milliseconds;
}

/** Every `new Date()` and `Date.now()` of the process follows from here on. */
export function installClock(): void {
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [RealDate.now() + shift] : args, newTarget) as object,
    get: (target, key, receiver) =>
      key === 'now' ? () => RealDate.now() + shift : (Reflect.get(target, key, receiver) as unknown),
  });
}
