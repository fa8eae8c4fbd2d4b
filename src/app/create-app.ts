import type { Services } from '../contract/api.ts';
import { markClean, type OpenedJournal } from '../journal/open-journal.ts';
import type { App } from './app.ts';
import { createCore, runGuarded, type Core } from './core.ts';
import { createEndpointTable } from './endpoint-table.ts';
import type { Ports } from './ports.ts';
import { createScheduler } from './reminders/scheduler.ts';
import { alignmentService } from './services/alignment-service.ts';
import { appService, updaterService } from './services/app-service.ts';
import { audienceService } from './services/audience-service.ts';
import { backUpDaily, backupService } from './services/backup-service.ts';
import { breakdownService } from './services/breakdown-service.ts';
import { checkInService } from './services/check-in-service.ts';
import { captureService, commitmentService } from './services/commitment-service.ts';
import { entryService, passageService } from './services/entry-service.ts';
import { imageService } from './services/image-service.ts';
import { exerciseService } from './services/exercise-service.ts';
import { feedbackService } from './services/feedback-service.ts';
import { goalService } from './services/goal-service.ts';
import { historyService } from './services/history-service.ts';
import { insightsService } from './services/insights-service.ts';
import { journalExportService } from './services/journal-export-service.ts';
import { journalService } from './services/journal-service.ts';
import { keyResultService } from './services/key-result-service.ts';
import { needService } from './services/need-service.ts';
import { oneOnOneService, personService } from './services/person-service.ts';
import { planService } from './services/plan-service.ts';
import { practiceService } from './services/practice-service.ts';
import { preparationService } from './services/preparation-service.ts';
import { profileService } from './services/profile-service.ts';
import { readingService } from './services/reading-service.ts';
import { promptService } from './services/prompt-service.ts';
import { reminderService } from './services/reminder-service.ts';
import { reportService } from './services/report-service.ts';
import { rewardService } from './services/reward-service.ts';
import { reviewService } from './services/review-service.ts';
import { searchService } from './services/search-service.ts';
import { stakeService } from './services/stake-service.ts';
import { savedViewService } from './services/saved-view-service.ts';
import { stepService } from './services/step-service.ts';
import { suggestionService } from './services/suggestion-service.ts';
import { todayService } from './services/today-service.ts';
import { witnessService } from './services/witness-service.ts';
import { writtenContractService } from './services/written-contract-service.ts';

export interface AppOptions {
  readonly ports: Ports;
  readonly folder: string;
  readonly opened: OpenedJournal;
  readonly isDemo: boolean;
}

const hourly = 3_600_000;

/** Composes the application over its ports. Holds no process globals: several can run beside each other. */
export function createApp(options: AppOptions): App {
  const core = createCore(options);
  const scheduler = createScheduler(core);
  const backUp = (): void => {
    runGuarded(core.ports.log, 'The daily backup failed', () => {
      backUpDaily(core);
    });
  };
  const stopBackups = core.ports.timers.every(hourly, backUp);
  const stopUpdater = core.ports.updater.subscribe((state) => {
    core.emit({ type: 'updater', state });
  });
  return {
    call: createEndpointTable(createServices(core), core.ports.log),
    subscribe: (listener) => core.subscribe(listener),
    recheck: () => {
      scheduler.check();
    },
    close() {
      scheduler.stop();
      stopBackups();
      stopUpdater();
      backUp();
      core.journal().close();
      if (core.mode().kind === 'read-write') markClean(core.folder);
      return Promise.resolve();
    },
  };
}

function createServices(core: Core): Services {
  return {
    alignment: alignmentService(core),
    app: appService(core),
    audience: audienceService(core),
    backup: backupService(core),
    breakdown: breakdownService(core),
    capture: captureService(core),
    checkIn: checkInService(core),
    commitment: commitmentService(core),
    entry: entryService(core),
    exercise: exerciseService(core),
    feedback: feedbackService(core),
    goal: goalService(core),
    history: historyService(core),
    image: imageService(core),
    insights: insightsService(core),
    journal: journalService(core),
    journalExport: journalExportService(core),
    keyResult: keyResultService(core),
    need: needService(core),
    oneOnOne: oneOnOneService(core),
    passage: passageService(core),
    person: personService(core),
    plan: planService(core),
    practice: practiceService(core),
    preparation: preparationService(core),
    profile: profileService(core),
    reading: readingService(core),
    prompt: promptService(core),
    reminder: reminderService(core),
    report: reportService(core),
    reward: rewardService(core),
    review: reviewService(core),
    savedView: savedViewService(core),
    search: searchService(core),
    stake: stakeService(core),
    step: stepService(core),
    suggestion: suggestionService(core),
    today: todayService(core),
    updater: updaterService(core),
    witness: witnessService(core),
    writtenContract: writtenContractService(core),
  };
}
