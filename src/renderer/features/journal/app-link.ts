import { linkScheme, type LinkKind } from '../../../domain/entry/entry-marks.ts';

/** What an entry's Markdown may point to inside the app. */
export type AppLinkKind = LinkKind | 'image';

export interface AppLink {
  readonly kind: AppLinkKind;
  readonly id: string;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const pattern = new RegExp(`^${linkScheme}(person|goal|commitment|image)/(${uuid})$`, 'i');

/** The record behind `throughline:kind/UUID`, or null for any other address. */
export function appLinkOf(address: string): AppLink | null {
  const [, kind, id] = pattern.exec(address) ?? [];
  return kind && id ? { kind: kind.toLowerCase() as AppLinkKind, id: id.toLowerCase() } : null;
}

/** The screen that shows what is linked to. A picture has none: it is shown where it stands. */
export function screenOf({ kind, id }: AppLink): string | null {
  const folders: Record<AppLinkKind, string | null> = {
    person: 'people',
    goal: 'goals',
    commitment: 'commitments',
    image: null,
  };
  return folders[kind] && `#/${folders[kind]}/${id}`;
}
