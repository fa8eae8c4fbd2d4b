import { m } from '../../../messages/index.ts';

type ScaleWords = readonly [string, string, string, string, string];

/** The words of the mood scale, from 1 to 5. */
export function moodWords(): ScaleWords {
  return [m.editor_mood_1(), m.editor_mood_2(), m.editor_mood_3(), m.editor_mood_4(), m.editor_mood_5()];
}

/** The words of the energy scale, from 1 to 5. */
export function energyWords(): ScaleWords {
  return [
    m.editor_energy_1(),
    m.editor_energy_2(),
    m.editor_energy_3(),
    m.editor_energy_4(),
    m.editor_energy_5(),
  ];
}
