import CalendarCheck from '@lucide/svelte/icons/calendar-check';
import CalendarRange from '@lucide/svelte/icons/calendar-range';
import MoonStar from '@lucide/svelte/icons/moon-star';
import Mountain from '@lucide/svelte/icons/mountain';
import PenLine from '@lucide/svelte/icons/pen-line';
import Sunrise from '@lucide/svelte/icons/sunrise';
import type { Component } from 'svelte';
import type { EntryKind } from '../../../domain/entry/entry.ts';
import { m } from '../../../messages/index.ts';

const texts: Record<EntryKind, () => string> = {
  morning: m.reading_kind_morning,
  evening: m.reading_kind_evening,
  weekly: m.reading_kind_weekly,
  monthly: m.reading_kind_monthly,
  setback: m.reading_kind_setback,
  free: m.reading_kind_free,
};

/** Its shape tells the kind; colour never does. */
export const entryKindIcons: Record<EntryKind, Component> = {
  morning: Sunrise,
  evening: MoonStar,
  weekly: CalendarRange,
  monthly: CalendarCheck,
  setback: Mountain,
  free: PenLine,
};

export function entryKindText(kind: EntryKind): string {
  return texts[kind]();
}
