import type { Component } from 'svelte';

/** What every page is given: the `:parts` of its address, and what stands after `?`. */
export interface PageProps {
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
}

export type RouteName =
  | 'today'
  | 'commitments'
  | 'commitment'
  | 'contract'
  | 'goals'
  | 'alignment'
  | 'goal'
  | 'journal'
  | 'journal-day'
  | 'goal-entries'
  | 'revisions'
  | 'merge'
  | 'entry'
  | 'evening'
  | 'morning'
  | 'setback'
  | 'prompts'
  | 'week-review'
  | 'month-review'
  | 'insights'
  | 'practices'
  | 'new-practice'
  | 'practice-room'
  | 'exercise'
  | 'exercise-record'
  | 'people'
  | 'person'
  | 'report'
  | 'witness'
  | 'settings'
  | 'recovery'
  | 'welcome';

export interface Route {
  readonly name: RouteName;
  /** A path after `#`; `:part` matches one segment. */
  readonly pattern: string;
  /** Fetches the page's own chunk. */
  readonly load: () => Promise<{ default: Component<PageProps> }>;
}

export interface RouteMatch extends PageProps {
  readonly route: Route;
  readonly path: string;
}

const pages = import.meta.glob<{ default: Component<PageProps> }>('../features/*/*Page.svelte');

const table: readonly (readonly [RouteName, string, string])[] = [
  ['today', '/today', 'today/TodayPage'],
  ['commitments', '/commitments', 'commitments/CommitmentsPage'],
  ['commitment', '/commitments/:id', 'commitments/CommitmentPage'],
  ['contract', '/commitments/:id/contract', 'contract/ContractPage'],
  ['goals', '/goals', 'goals/GoalsPage'],
  ['alignment', '/goals/alignment', 'alignment/AlignmentPage'],
  ['goal', '/goals/:id', 'goal/GoalPage'],
  ['journal', '/journal', 'journal/JournalPage'],
  ['prompts', '/journal/prompts', 'journal/PromptsPage'],
  ['journal-day', '/journal/:day', 'journal/JournalPage'],
  ['goal-entries', '/journal/goal/:id', 'journal/GoalEntriesPage'],
  ['revisions', '/journal/entry/:id/revisions', 'journal/RevisionsPage'],
  ['merge', '/journal/entry/:id/merge', 'journal/MergePage'],
  ['entry', '/journal/entry/:id', 'journal/EntryPage'],
  ['week-review', '/journal/week/:week', 'journal/WeekReviewPage'],
  ['month-review', '/journal/month-review/:month', 'journal/MonthReviewPage'],
  ['morning', '/journal/:day/morning', 'journal/MorningPage'],
  ['evening', '/journal/:day/evening', 'journal/EveningPage'],
  ['setback', '/journal/:day/setback', 'journal/SetbackPage'],
  ['insights', '/insights', 'insights/InsightsPage'],
  ['practices', '/practices', 'practices/PracticesPage'],
  ['new-practice', '/practices/new', 'practices/NewPracticePage'],
  ['practice-room', '/practice-room', 'practice-room/PracticeRoomPage'],
  ['exercise', '/practice-room/:kind', 'practice-room/ExercisePage'],
  ['exercise-record', '/practice-room/record/:id', 'practice-room/RecordPage'],
  ['people', '/people', 'people/PeoplePage'],
  ['person', '/people/:id', 'people/PersonPage'],
  ['report', '/people/:id/report', 'report/ReportPage'],
  ['witness', '/witness', 'witness/WitnessPage'],
  ['settings', '/settings', 'settings/SettingsPage'],
  ['recovery', '/recovery', 'settings/RecoveryPage'],
  ['welcome', '/welcome', 'welcome/WelcomePage'],
];

/** Every screen of the app, each in a chunk of its own. */
export const routes: readonly Route[] = table.flatMap(([name, pattern, page]) => {
  const load = pages[`../features/${page}.svelte`];
  return load ? [{ name, pattern, load }] : [];
});

/** What features keep on every screen, such as reminders that come in: `<Name>Overlay.svelte`, without props. */
export const overlays = Object.values(
  import.meta.glob<{ default: Component }>('../features/*/*Overlay.svelte'),
);

export const homePath = '/today';

/** The route of a location hash such as `#/people/42?period=all`, or null when there is no such screen. */
export function matchRoute(hash: string, known: readonly Route[] = routes): RouteMatch | null {
  const [path = '', search = ''] = (hash.replace(/^#/, '') || homePath).split('?');
  for (const route of known) {
    const params = matchPattern(route.pattern, path);
    if (params) return { route, params, path, query: new URLSearchParams(search) };
  }
  return null;
}

function matchPattern(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const segment = given[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== segment) return null;
    } else {
      const value = decodeSegment(segment);
      if (!value) return null;
      params[part.slice(1)] = value;
    }
  }
  return params;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}
