// How often a page that keeps changing is looked at again. A burst is followed closely, a page that never rests is looked
// at now and then, and one that changes forever is given up: effort is bounded whatever the page does.

export interface Budget {
  /** Milliseconds until the page may be looked at; Infinity when the effort is spent. */
  wait(now: number): number;
  spend(now: number): void;
  /** A new address, or the reader's own wish: the count begins again, the pace does not. */
  renew(): void;
}

/** Looks that may follow each other closely. */
const BURST = 6;
/** Milliseconds until one more look may be had. */
const REFILL = 15_000;
/** Looks at one address: at the slowest pace, a live blog is followed for a quarter of an hour. */
export const MOST_LOOKS = 60;

export function createBudget(): Budget {
  let tokens = BURST;
  let since = 0;
  let looks = 0;
  const filled = (now: number) => Math.min(BURST, tokens + (now - since) / REFILL);
  return {
    wait(now) {
      if (looks >= MOST_LOOKS) return Number.POSITIVE_INFINITY;
      return Math.ceil(Math.max(0, 1 - filled(now)) * REFILL);
    },
    spend(now) {
      tokens = filled(now) - 1;
      since = now;
      looks++;
    },
    renew() {
      looks = 0;
    },
  };
}
