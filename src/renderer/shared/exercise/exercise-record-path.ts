/** The page of an exercise that was done. */
export function recordPath(id: string): string {
  return `/practice-room/record/${id}`;
}
