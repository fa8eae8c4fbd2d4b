import ChartSpline from '@lucide/svelte/icons/chart-spline';
import ListChecks from '@lucide/svelte/icons/list-checks';
import NotebookPen from '@lucide/svelte/icons/notebook-pen';
import Dumbbell from '@lucide/svelte/icons/dumbbell';
import Settings from '@lucide/svelte/icons/settings';
import Sun from '@lucide/svelte/icons/sun';
import Target from '@lucide/svelte/icons/target';
import Users from '@lucide/svelte/icons/users';
import type { Component } from 'svelte';
import { m } from '../../messages/index.ts';
import { routes } from './routes.ts';

export interface NavigationItem {
  readonly path: string;
  readonly label: () => string;
  readonly icon: Component;
  readonly keys: string;
}

const items: readonly NavigationItem[] = [
  { path: '/today', label: m.app_nav_today, icon: Sun, keys: 'G T' },
  { path: '/commitments', label: m.app_nav_commitments, icon: ListChecks, keys: 'G C' },
  { path: '/goals', label: m.app_nav_goals, icon: Target, keys: 'G G' },
  { path: '/journal', label: m.app_nav_journal, icon: NotebookPen, keys: 'G J' },
  { path: '/practice-room', label: m.app_nav_practice_room, icon: Dumbbell, keys: 'G R' },
  { path: '/insights', label: m.app_nav_insights, icon: ChartSpline, keys: 'G I' },
  { path: '/people', label: m.app_nav_people, icon: Users, keys: 'G P' },
  { path: '/settings', label: m.app_nav_settings, icon: Settings, keys: 'G S' },
];

/** The screens that stand in the navigation, in its order. */
export const navigationItems = items.filter(({ path }) => routes.some(({ pattern }) => pattern === path));
