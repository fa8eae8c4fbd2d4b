import { limits } from '../../../domain/kernel/schema.ts';

export interface TagRefusal {
  readonly tag: string;
  readonly reason: 'malformed' | 'too-long' | 'too-many';
}

export interface AddedTags {
  readonly tags: string[];
  readonly refused: readonly TagRefusal[];
}

/**
 * The tags with those written added, which commas or lines set apart. A tag that is there already in another case is the same
 * one; words of one tag are joined by `-`. What is refused is named, the first of those beyond the most for all of them.
 */
export function addTags(tags: readonly string[], written: string): AddedTags {
  const byCase = new Map(tags.map((tag) => [tag.toLowerCase(), tag]));
  const refused: TagRefusal[] = [];
  for (const part of written.split(/[,;\n]/)) {
    const tag = part.trim().replace(/^#+/, '').replace(/\s+/g, '-');
    if (tag === '' || byCase.has(tag.toLowerCase())) continue;
    if (byCase.size >= limits.tags) {
      refused.push({ tag, reason: 'too-many' });
      break;
    }
    const reason = reasonAgainst(tag);
    if (reason) refused.push({ tag, reason });
    else byCase.set(tag.toLowerCase(), tag);
  }
  return { tags: [...byCase.values()], refused };
}

function reasonAgainst(tag: string): TagRefusal['reason'] | null {
  if (tag.length > limits.tag) return 'too-long';
  return /^[\p{L}\p{N}_-]+$/u.test(tag) ? null : 'malformed';
}
