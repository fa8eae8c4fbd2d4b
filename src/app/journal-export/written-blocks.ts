import { Marked, type Token, type Tokens } from 'marked';

/** What an entry's Markdown says, as plain data that each format lays out its own way. HTML in it is text like any other. */
export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly ListItem[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] };

export interface ListItem {
  /** Of a checkbox; null where there is none. */
  readonly isDone: boolean | null;
  readonly blocks: readonly Block[];
}

export type Style = 'strong' | 'emphasis' | 'struck' | 'code';

export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly styles: readonly Style[];
      /** An address on the web or of mail; links inside the journal lead nowhere in a file. */
      readonly href: string | null;
    }
  | { readonly kind: 'image'; readonly id: string; readonly alt: string };

const marked = new Marked({ gfm: true, breaks: true });
const webAddress = /^(?:https?:|mailto:)/i;
const ownImage = /^throughline:image\/([0-9a-f-]{36})$/i;

/** Total: text that is nested too deep to be read as Markdown is one paragraph of it. */
export function writtenBlocks(markdown: string): Block[] {
  try {
    return blocksOf(marked.lexer(markdown));
  } catch (error) {
    // Thousands of quotations inside each other exhaust the stack of the parser, here or in the functions below.
    if (!(error instanceof RangeError)) throw error;
    return [{ kind: 'paragraph', inlines: [plain(markdown)] }];
  }
}

function blocksOf(tokens: readonly Token[]): Block[] {
  return (tokens as readonly Tokens.Generic[]).flatMap(blockOf);
}

function blockOf(token: Tokens.Generic): Block[] {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return [];
    case 'heading':
      return [{ kind: 'heading', level: (token as Tokens.Heading).depth, inlines: inlinesOf(token.tokens) }];
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksOf(token.tokens ?? []) }];
    case 'code':
      return [{ kind: 'code', text: (token as Tokens.Code).text }];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'list':
      return [listOf(token as Tokens.List)];
    case 'table':
      return [tableOf(token as Tokens.Table)];
    default:
      return [
        { kind: 'paragraph', inlines: token.tokens ? inlinesOf(token.tokens) : [plain(token.raw.trimEnd())] },
      ];
  }
}

function listOf({ ordered, start, items }: Tokens.List): Block {
  return {
    kind: 'list',
    start: ordered ? Number(start) || 1 : null,
    items: items.map(({ task, checked, tokens }) => ({
      isDone: task ? checked === true : null,
      blocks: blocksOf(tokens),
    })),
  };
}

function tableOf({ header, rows }: Tokens.Table): Block {
  return { kind: 'table', rows: [header, ...rows].map((row) => row.map((cell) => inlinesOf(cell.tokens))) };
}

function inlinesOf(tokens: readonly Token[] | undefined): Inline[] {
  return ((tokens ?? []) as readonly Tokens.Generic[]).flatMap(inlineOf);
}

const styleOf: Readonly<Record<string, Style>> = { strong: 'strong', em: 'emphasis', del: 'struck' };

function inlineOf(token: Tokens.Generic): Inline[] {
  const style = styleOf[token.type];
  if (style !== undefined) return inlinesOf(token.tokens).map((inline) => withStyle(inline, style));
  switch (token.type) {
    case 'br':
      return [plain('\n')];
    case 'codespan':
      return [withStyle(plain((token as Tokens.Codespan).text), 'code')];
    case 'image':
      return [imageOf(token as Tokens.Image)];
    case 'link':
      return linkOf(token as Tokens.Link);
    case 'html':
      return [plain(token.raw)];
    case 'checkbox':
      return [];
    default:
      return token.tokens ? inlinesOf(token.tokens) : [plain(decoded((token as Tokens.Text).text))];
  }
}

function linkOf({ href, tokens }: Tokens.Link): Inline[] {
  const inlines = inlinesOf(tokens);
  if (!webAddress.test(href)) return inlines;
  return inlines.map((inline) => (inline.kind === 'text' ? { ...inline, href } : inline));
}

/** Pictures of the journal; what lies elsewhere is never asked for, its words stand in its place. */
function imageOf({ href, text }: Tokens.Image): Inline {
  const id = ownImage.exec(href)?.[1];
  return id === undefined ? plain(text || href) : { kind: 'image', id: id.toLowerCase(), alt: text };
}

function withStyle(inline: Inline, style: Style): Inline {
  return inline.kind === 'text' ? { ...inline, styles: [...inline.styles, style] } : inline;
}

function plain(text: string): Inline {
  return { kind: 'text', text, styles: [], href: null };
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
};

function decoded(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity);
}
