const excerptCharacters = 420;

/** The beginning of an entry as plain words for a list: Markdown's marks taken away, lines kept. */
export function excerptOf(markdown: string): string {
  const plain = markdown
    .slice(0, excerptCharacters * 2)
    .replace(/^ {0,3}(?:#{1,6} |> ?|[-*+] (?:\[[ xX]\] )?|\d+[.)] )/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/(?<![\w*])[*_](?=\S)|(?<=\S)[*_](?![\w*])/g, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
  if (plain.length <= excerptCharacters) return plain;
  const cut = plain.slice(0, excerptCharacters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), excerptCharacters - 40)).trimEnd()} …`;
}
