import type { RankSettings } from './rank.ts';

/** The rows of the parts' weights are this power of two, and how often the texts are gone through. */
export const PARTS = { bits: 14, rounds: 3 };

/** Found on the development set; neither twice as much nor half of any makes a difference beyond chance. */
export const RANKING: RankSettings = {
  bits: 16,
  rounds: 6,
  orders: 12,
  rate: 0.05,
  shrink: 0.03,
  scale: 120,
};

/** Found by leaving out parts of the training set. */
export const TERMS: RankSettings = { bits: 13, rounds: 8, orders: 6, rate: 0.05, shrink: 0.03, scale: 120 };
