import type { Services } from '../../contract/api.ts';
import { chooseSuggestion } from '../../domain/exercise/choose-suggestion.ts';
import { err, ok } from '../../domain/kernel/result.ts';
import { changeProfile } from '../../domain/profile/profile.ts';
import type { Core } from '../core.ts';
import { occasionsOfToday } from './suggestion-occasions.ts';

export function suggestionService(core: Core): Services['suggestion'] {
  const change = (quietExercises: ReturnType<Core['profile']>['quietExercises']) =>
    core.commit(changeProfile(core.journal().identity.spaceId, { quietExercises: [...quietExercises] }));
  return {
    get: () => ok(chooseSuggestion(occasionsOfToday(core), new Set(core.profile().quietExercises))),
    dismiss({ exercise }) {
      const quiet = core.profile().quietExercises;
      return quiet.includes(exercise) ? err({ type: 'unchanged' }) : change([...quiet, exercise]);
    },
    restore({ exercise }) {
      const quiet = core.profile().quietExercises;
      return quiet.includes(exercise)
        ? change(quiet.filter((one) => one !== exercise))
        : err({ type: 'unchanged' });
    },
  };
}
