import { m } from '../../../../messages/index.ts';
import { exactMomentText } from '../../../shared/due-text.ts';
import { stepsOf, type ExerciseScreens } from '../exercise-screens.ts';
import FiveMinutesLead from '../leads/FiveMinutesLead.svelte';
import FreshStartLead from '../leads/FreshStartLead.svelte';
import RewardMenuLead from '../leads/RewardMenuLead.svelte';
import LineStep from '../steps/LineStep.svelte';
import MomentStep from '../steps/MomentStep.svelte';
import TextStep from '../steps/TextStep.svelte';
import WitnessStep from '../steps/WitnessStep.svelte';

export const selfCommitment: ExerciseScreens = {
  sentence: m.start_self_sentence,
  evidence: { found: m.start_self_found, against: m.start_self_against },
  steps: stepsOf('self-commitment', [
    { field: 'statement', ask: m.start_self_statement, hint: m.start_self_statement_hint, control: LineStep },
    { field: 'doneMeans', ask: m.start_self_done, hint: m.start_self_done_hint, control: TextStep },
    {
      field: 'due',
      ask: m.start_self_due,
      hint: m.start_self_due_hint,
      control: MomentStep,
      tell: (value) => (typeof value === 'string' ? exactMomentText(value) : null),
    },
    {
      field: 'witnessId',
      ask: m.start_self_witness,
      hint: m.start_self_witness_hint,
      control: WitnessStep,
      isOptional: true,
      tell: () => m.start_self_witness_asked(),
    },
  ]),
};

export const rewardMenu: ExerciseScreens = {
  sentence: m.reward_sentence,
  evidence: { found: m.device_evidence_reward_found, against: m.device_evidence_reward_against },
  steps: RewardMenuLead,
};

export const freshStart: ExerciseScreens = {
  sentence: m.start_fresh_sentence,
  evidence: { found: m.start_fresh_found, against: m.start_fresh_against },
  steps: FreshStartLead,
};

export const fiveMinutes: ExerciseScreens = {
  sentence: m.start_five_sentence,
  evidence: { found: m.start_five_found, against: m.start_five_against },
  steps: FiveMinutesLead,
};
