export interface SnippetPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The parts of a search snippet, whose matches stand between U+0002 and U+0003. */
export function snippetParts(snippet: string): SnippetPart[] {
  return snippet.split('\u0002').flatMap((piece, index) => {
    const end = index === 0 ? -1 : piece.indexOf('\u0003');
    const parts = [
      { text: piece.slice(0, Math.max(0, end)), isMatch: true },
      { text: piece.slice(end + 1), isMatch: false },
    ];
    return parts.filter(({ text }) => text !== '');
  });
}
