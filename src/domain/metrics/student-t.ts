/** From here on the quantile is taken as that of this many degrees of freedom: 1.9623, less than 0.0024 too wide. */
const mostDegrees = 1000;

/**
 * The 97.5th percentile of Student's t distribution, which leaves 95 % in the middle; `degrees` of freedom, a whole number
 * from 1 on. Found by halving on the closed form of the probability for whole degrees (Abramowitz & Stegun 1964, 26.7.3–4).
 */
export function studentT975(degrees: number): number {
  const freedom = Math.min(degrees, mostDegrees);
  let low = 0;
  let high = Math.PI / 2;
  for (let halving = 0; halving < 60; halving += 1) {
    const angle = (low + high) / 2;
    if (middleProbability(angle, freedom) < 0.95) low = angle;
    else high = angle;
  }
  return Math.sqrt(freedom) * Math.tan((low + high) / 2);
}

/** The probability that |t| ≤ √ν · tan θ. */
function middleProbability(angle: number, degrees: number): number {
  const isOdd = degrees % 2 === 1;
  const cosine = Math.cos(angle);
  if (degrees === 1) return (2 * angle) / Math.PI;
  let term = isOdd ? cosine : 1;
  let sum = term;
  for (let power = isOdd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= (cosine ** 2 * (power - 1)) / power;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
