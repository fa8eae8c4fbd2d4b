import { decisionRights } from '../../../../domain/lead/delegation.ts';
import { m } from '../../../../messages/index.ts';
import { exactMomentText } from '../../../shared/due-text.ts';
import { decidesNames } from '../../../shared/lead/delegation-texts.ts';
import { stepsOf, type ExerciseScreens, type ExerciseStep } from '../exercise-screens.ts';
import CoachingLead from '../leads/CoachingLead.svelte';
import CopyRecord from '../steps/CopyRecord.svelte';
import DecidesStep from '../steps/DecidesStep.svelte';
import FeedbackStep from '../steps/FeedbackStep.svelte';
import LineStep from '../steps/LineStep.svelte';
import MomentStep from '../steps/MomentStep.svelte';
import OpenQuestions from '../steps/OpenQuestions.svelte';
import PersonStep from '../steps/PersonStep.svelte';
import TextStep from '../steps/TextStep.svelte';

const person = {
  field: 'about',
  ask: m.lead_for_whom,
  control: PersonStep,
  isAnswered: ({ about }) => about.personId !== null,
} as const satisfies ExerciseStep;

export const coaching: ExerciseScreens = {
  sentence: m.lead_coaching_sentence,
  evidence: { found: m.lead_coaching_found, against: m.lead_coaching_against },
  steps: CoachingLead,
};

export const feedback: ExerciseScreens = {
  sentence: m.lead_feedback_sentence,
  evidence: { found: m.lead_feedback_found, against: m.lead_feedback_against },
  after: CopyRecord,
  steps: stepsOf('feedback', [
    person,
    {
      field: 'situation',
      ask: m.lead_feedback_situation_ask,
      hint: m.lead_feedback_situation_hint,
      control: FeedbackStep,
    },
    {
      field: 'behaviour',
      ask: m.lead_feedback_behaviour_ask,
      hint: m.lead_feedback_behaviour_hint,
      control: FeedbackStep,
    },
    {
      field: 'impact',
      ask: m.lead_feedback_impact_ask,
      hint: m.lead_feedback_impact_hint,
      control: FeedbackStep,
    },
    {
      field: 'request',
      ask: m.lead_feedback_request_ask,
      hint: m.lead_feedback_request_hint,
      control: FeedbackStep,
    },
  ]),
};

export const delegation: ExerciseScreens = {
  sentence: m.lead_delegation_sentence,
  evidence: { found: m.lead_delegation_found, against: m.lead_delegation_against },
  after: CopyRecord,
  steps: stepsOf('delegation', [
    person,
    { field: 'what', ask: m.lead_delegation_what_ask, control: LineStep },
    { field: 'why', ask: m.lead_delegation_why_ask, control: TextStep, isOptional: true },
    {
      field: 'doneMeans',
      ask: m.lead_delegation_done_ask,
      hint: m.lead_delegation_done_hint,
      control: TextStep,
      isOptional: true,
    },
    {
      field: 'by',
      ask: m.lead_delegation_by_ask,
      control: MomentStep,
      isOptional: true,
      tell: (value) => (typeof value === 'string' ? exactMomentText(value) : null),
    },
    {
      field: 'means',
      ask: m.lead_delegation_means_ask,
      hint: m.lead_delegation_means_hint,
      control: TextStep,
      isOptional: true,
    },
    {
      field: 'decides',
      ask: m.lead_delegation_decides_ask,
      control: DecidesStep,
      isOptional: true,
      tell: (value) => {
        const right = decisionRights.find((one) => one === value);
        return right ? decidesNames[right]() : null;
      },
    },
    {
      field: 'promise',
      ask: m.lead_delegation_promise_ask,
      hint: m.lead_delegation_promise_hint,
      above: OpenQuestions,
      control: LineStep,
      isOptional: true,
    },
  ]),
};
