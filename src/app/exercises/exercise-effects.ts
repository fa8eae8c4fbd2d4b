import type { ExerciseAbout } from '../../domain/exercise/exercise-draft.ts';
import type { ExerciseRecord, RecordKind, RecordOf } from '../../domain/exercise/exercise-kinds.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import type { Core } from '../core.ts';
import type { EffectError, ExerciseEffect } from './exercise-effect.ts';
import { makePlan } from './make-plan.ts';
import { makeDelegationPromise, makeSelfCommitment } from './make-promise.ts';
import { ladderToPurpose } from './purpose-ladder-effect.ts';
import { stepToCommitment } from './setback-debrief-effect.ts';

type EffectOf<R> = (core: Core, record: R, about: ExerciseAbout) => Result<ExerciseEffect, EffectError>;

/** By kind; one without a line here only keeps its record. */
const effects: { readonly [K in RecordKind]?: EffectOf<RecordOf<K>> } = {
  woop: makePlan,
  'if-then': makePlan,
  'self-commitment': makeSelfCommitment,
  delegation: makeDelegationPromise,
  'setback-debrief': stepToCommitment,
  'purpose-ladder': ladderToPurpose,
};

/** What finishing this exercise makes elsewhere. */
export function effectOf(
  core: Core,
  record: ExerciseRecord,
  about: ExerciseAbout,
): Result<ExerciseEffect, EffectError> {
  const effect = effects[record.kind] as EffectOf<ExerciseRecord> | undefined;
  return effect === undefined ? ok({ events: [], made: [] }) : effect(core, record, about);
}
