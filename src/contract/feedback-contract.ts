import * as v from 'valibot';
import type { CheckInSubject } from '../domain/check-in/check-in.ts';
import type { Feedback } from '../domain/feedback/choose-feedback.ts';
import { idSchema } from '../domain/kernel/schema.ts';
import { query } from './endpoint.ts';

export interface FeedbackView extends Feedback {
  /** The record that was settled or looked at. */
  readonly subject: CheckInSubject;
}

export const feedbackContract = {
  /** What a verdict or check-in moved; null for any other intent, and when there is nothing true worth saying. */
  after: query<FeedbackView | null>()(v.strictObject({ intentId: idSchema })),
};
