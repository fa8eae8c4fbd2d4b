import * as v from 'valibot';
import { usualWorkingDays, workingTimeSchema, type WorkingTime } from '../breakdown/working-days.ts';
import { exerciseKinds, type ExerciseKind } from '../exercise/exercise-kinds.ts';
import type { EventBody, NewEvent } from '../kernel/event.ts';
import { defaultHorizonDays, horizonDaysSchema } from '../commitment/commitment.ts';
import { nameSchema, timeOfDaySchema, zoneSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/** What the app needs to know about its person; the working time is as last named. One record a space; its id is the space's. */
export interface Profile extends WorkingTime {
  readonly name: string | null;
  /** An IANA zone, or null to follow the machine. */
  readonly zone: string | null;
  readonly startOfDay: string;
  readonly theme: Theme;
  /** When the evening prompt comes, or null for never. */
  readonly eveningPromptAt: string | null;
  /** Minutes before due at which a new commitment reminds, or null for none. */
  readonly defaultLeadMinutes: number | null;
  /** The horizon of a new commitment, in days before due. */
  readonly defaultHorizonDays: number;
  readonly welcomed: boolean;
  /** Exercises that Today does not suggest any more. */
  readonly quietExercises: readonly ExerciseKind[];
}

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const defaultProfile: Profile = {
  name: null,
  zone: null,
  startOfDay: '04:00',
  theme: 'system',
  eveningPromptAt: '20:30',
  defaultLeadMinutes: 60,
  defaultHorizonDays,
  welcomed: false,
  quietExercises: [],
  workingDays: usualWorkingDays,
  daysOff: [],
};

export const profileChangeSchema = v.partial(
  v.strictObject({
    name: v.nullable(nameSchema),
    zone: v.nullable(zoneSchema),
    startOfDay: timeOfDaySchema,
    theme: v.picklist(themes),
    eveningPromptAt: v.nullable(timeOfDaySchema),
    defaultLeadMinutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_160))),
    defaultHorizonDays: horizonDaysSchema,
    welcomed: v.boolean(),
    quietExercises: v.pipe(v.array(v.picklist(exerciseKinds)), v.maxLength(exerciseKinds.length)),
    ...workingTimeSchema.entries,
  }),
);
export type ProfileChange = v.InferOutput<typeof profileChangeSchema>;

export interface ProfileChanged extends EventBody {
  readonly kind: 'profile.changed';
  readonly payload: ProfileChange;
}

export const profileSubject: SubjectDefinition<Profile, ProfileChanged> = {
  kind: 'profile',
  events: { 'profile.changed': { version: 3, schema: profileChangeSchema } },
  fold: (state, event) => ({ ...(state ?? defaultProfile), ...event.payload }) as Profile,
};

export function changeProfile(spaceId: string, change: ProfileChange): NewEvent<ProfileChanged>[] {
  if (Object.keys(change).length === 0) return [];
  return [{ subjectKind: 'profile', subjectId: spaceId, body: { kind: 'profile.changed', payload: change } }];
}
