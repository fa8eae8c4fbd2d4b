/** `#tag` or `tag:word`, finished by a space. */
const typedTag = /(^|\s)(?:#|tag:)([\p{L}\p{N}_-]{1,50})(?=\s)/giu;

/** Takes the finished tags out of what is typed into a search. */
export function takeTypedTags(typed: string): { readonly text: string; readonly tags: readonly string[] } {
  const tags = [...typed.matchAll(typedTag)].map(([, , tag]) => (tag ?? '').toLowerCase());
  if (tags.length === 0) return { text: typed, tags };
  return { text: typed.replaceAll(typedTag, '$1').replaceAll(/\s+/g, ' ').trimStart(), tags };
}
