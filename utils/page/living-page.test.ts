// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MOST_LOOKS } from './living-budget.ts';
import { followPage } from './living-page.ts';
import { openRootOf } from './shadow.ts';

const SENTENCE = 'Two officials said that the talks had ended without a result.';
let life: AbortController;
let looks: number;
let givenUp: number;
let hasOpened: boolean;
/** Tells the follower of changes, at once: happy-dom's own observer keeps its own time. */
let notify: (records: readonly unknown[]) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: typeof notify) {
        notify = callback;
      }
      observe() {}
      disconnect() {
        notify = () => {};
      }
    },
  );
  // happy-dom has none, and its own timers are real.
  Object.assign(document.defaultView as Window, { requestIdleCallback: (work: () => void) => setTimeout(work, 1) });
  document.body.innerHTML = '<main></main>';
  life = new AbortController();
  looks = 0;
  givenUp = 0;
  hasOpened = false;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const follow = (look = async () => {}) =>
  followPage(
    document,
    {
      isRead: () => false,
      isOurs: () => false,
      shadowRootOf: openRootOf,
      onStir() {},
      hasOpened: () => hasOpened,
      async look() {
        looks++;
        await look();
      },
      onGivenUp() {
        givenUp++;
      },
    },
    life.signal,
  );
/** Adds a sentence every second. */
async function change(seconds: number): Promise<void> {
  for (let n = 0; n < seconds; n++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `${n}: ${SENTENCE}`;
    notify([{ type: 'childList', addedNodes: [paragraph], removedNodes: [] }]);
    await vi.advanceTimersByTimeAsync(1000);
  }
}

test('a page that never stops changing is looked at ever so often, then given up, and that is said once', async () => {
  follow();
  await change(1800);
  expect(looks).toBe(MOST_LOOKS);
  expect(givenUp).toBe(1);
});

test('a page that was given up is followed again when the reader asks', async () => {
  const living = follow();
  await change(1800);
  living.renew();
  await change(120);
  expect(looks).toBeGreaterThan(MOST_LOOKS);
});

test('another address begins anew', async () => {
  follow();
  await change(1800);
  history.pushState(null, '', '/another-story');
  await change(120);
  expect(looks).toBeGreaterThan(MOST_LOOKS);
  expect(givenUp).toBe(1);
});

test('a look is never had while another is, and a failing one ends nothing', async () => {
  let running = 0;
  let most = 0;
  follow(async () => {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, 5000));
    running--;
  });
  await change(60);
  expect(looks).toBeGreaterThan(3);
  expect(most).toBe(1);
});

test('a reader’s click that brings text to sight is followed by a look, a page’s own click is not', async () => {
  follow();
  const click = (isTrusted: boolean) => {
    const event = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    document.body.dispatchEvent(event);
    return vi.advanceTimersByTimeAsync(3000);
  };
  await click(true);
  expect(looks).toBe(0);
  hasOpened = true;
  await click(false);
  expect(looks).toBe(0);
  await click(true);
  expect(looks).toBe(1);
});

test('nothing is left when the signal aborts', async () => {
  follow();
  await change(3);
  const before = looks;
  life.abort();
  await change(60);
  expect(looks).toBe(before);
  expect(vi.getTimerCount()).toBe(0);
});
