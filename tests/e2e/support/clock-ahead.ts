/**
 * Loaded into a host before anything else (`node --import`): its clock runs, but as many hours ahead as the environment says. So a
 * test sees what happens a day later without waiting for it.
 */
const ahead = Number(process.env['THROUGHLINE_TEST_HOURS_AHEAD'] ?? 0) * 3_600_000;
const presentNow = Date.now.bind(Date);

globalThis.Date = new Proxy(Date, {
  construct: (target, parts: readonly unknown[], newTarget) =>
    Reflect.construct(target, parts.length === 0 ? [presentNow() + ahead] : parts, newTarget) as object,
  get: (target, key, receiver) =>
    key === 'now' ? () => presentNow() + ahead : (Reflect.get(target, key, receiver) as unknown),
});
