import { exhaustive } from '../../../domain/kernel/exhaustive.ts';
import {
  keyResultMeasures,
  type KeyResult,
  type KeyResultMeasure,
} from '../../../domain/key-result/key-result.ts';
import { m } from '../../../messages/index.ts';
import type { Option } from '../../ui/option.ts';
import { quantityText } from '../quantity-text.ts';

type Measured = Pick<KeyResult, 'measure' | 'unit' | 'milestones'>;

function measureLabel(measure: KeyResultMeasure): string {
  const labels: Record<KeyResultMeasure, () => string> = {
    number: m.key_result_measure_number,
    percent: m.key_result_measure_percent,
    currency: m.key_result_measure_currency,
    milestones: m.key_result_measure_milestones,
    'yes-no': m.key_result_measure_yes_no,
  };
  return labels[measure]();
}

export function measureOptions(): Option<KeyResultMeasure>[] {
  return keyResultMeasures.map((value) => ({ value, label: measureLabel(value) }));
}

/** Where it stands, in its own unit: "12 interviews", "40 %", "€500", "2 of 5 milestones", "Yes". */
export function valueText({ measure, unit, milestones }: Measured, value: number): string {
  switch (measure) {
    case 'number':
    case 'currency':
      return quantityText(value, unit);
    case 'percent':
      return quantityText(value, '%');
    case 'milestones':
      return m.key_result_milestones_reached({
        reached: quantityText(value, null),
        count: milestones.length,
      });
    case 'yes-no':
      return value >= 1 ? m.key_result_yes() : m.key_result_not_yet();
    default:
      return exhaustive(measure);
  }
}

/** The same without what counted things are called, for where that is said beside it: "12", "40 %", "€500", "Yes". */
export function bareValueText(keyResult: Measured, value: number): string {
  const { measure } = keyResult;
  return measure === 'number' || measure === 'milestones'
    ? quantityText(value, null)
    : valueText(keyResult, value);
}

/** Where it stands on its way: "12, from 0 to 40 interviews"; without a way, where it stands. */
export function standingText(
  keyResult: Measured & Pick<KeyResult, 'baseline' | 'target'>,
  value: number,
): string {
  const way = wayText(keyResult);
  return way === null
    ? valueText(keyResult, value)
    : m.key_result_standing({ value: bareValueText(keyResult, value), way });
}

/** The way it has to go: "from 0 to 40 interviews"; null where the value says it all. */
export function wayText(keyResult: Measured & Pick<KeyResult, 'baseline' | 'target'>): string | null {
  const { measure, baseline, target } = keyResult;
  if (measure === 'milestones' || measure === 'yes-no') return null;
  const from = bareValueText(keyResult, baseline);
  return m.key_result_way({ from, to: valueText(keyResult, target) });
}
