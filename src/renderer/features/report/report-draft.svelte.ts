import { SvelteSet } from 'svelte/reactivity';
import type { Client } from '../../../contract/create-client.ts';
import type { ReportPeriodChoice } from '../../../contract/people-contract.ts';
import { leaveOut } from '../../../domain/report/leave-out.ts';
import {
  reportSections,
  type ReportDraft,
  type ReportItem,
  type ReportSection,
} from '../../../domain/report/report.ts';
import { createResource } from '../../app/resource.svelte.ts';
import type { EndpointError } from '../../shared/error-sentence.ts';

export interface SectionOfItems {
  readonly section: ReportSection;
  readonly items: readonly ReportItem[];
}

/** What could be in the report, what was left out by hand, and the figures of what remains. */
export interface ReportScreen {
  period: ReportPeriodChoice;
  readonly preview: ReportDraft | undefined;
  /** The preview without what was left out: exactly what will be in the file. */
  readonly remaining: ReportDraft | undefined;
  readonly sections: readonly SectionOfItems[];
  readonly error: EndpointError | undefined;
  readonly leftOut: ReadonlySet<string>;
  include(key: string, isIncluded: boolean): void;
  reload(): Promise<void>;
}

const subjectsInReport = [
  'commitment',
  'goal',
  'step',
  'check-in',
  'need',
  'one-on-one',
  'passage',
  'person',
  'profile',
];

/** Call it while a component is being set up. */
export function createReportScreen(client: Client, personId: string): ReportScreen {
  let period = $state.raw<ReportPeriodChoice>({ kind: 'since-last' });
  const chosenAway = new SvelteSet<string>();
  const preview = createResource(() => client.report.preview({ personId, period }), {
    refreshOn: ({ kind }) => subjectsInReport.includes(kind),
  });
  const remaining = $derived(preview.value && leaveOut(preview.value, chosenAway));
  const sections = $derived(itemsBySection(preview.value?.items ?? []));

  return {
    get period() {
      return period;
    },
    set period(next) {
      period = next;
    },
    get preview() {
      return preview.value;
    },
    get remaining() {
      return remaining;
    },
    get sections() {
      return sections;
    },
    get error() {
      return preview.error;
    },
    leftOut: chosenAway,
    include(key, isIncluded) {
      if (isIncluded) chosenAway.delete(key);
      else chosenAway.add(key);
    },
    reload: preview.reload,
  };
}

/** The items in the order the report has them; sections without any are not there. */
export function itemsBySection(items: readonly ReportItem[]): SectionOfItems[] {
  return reportSections
    .map((section) => ({ section, items: items.filter((item) => item.section === section) }))
    .filter((each) => each.items.length > 0);
}
