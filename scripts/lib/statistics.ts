/** The few numbers that reports need. */

/** Wilson's interval for a share, 95 %. */
export const intervalOf = (successes: number, of: number): readonly [low: number, high: number] => {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = successes / of;
  const centre = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale)];
};

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The value below which this share of the sorted values lies, between neighbours in proportion. */
export const quantile = (values: readonly number[], share: number): number => {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number];
  return low + (high - low) * (at - Math.floor(at));
};
