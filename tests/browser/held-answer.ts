import type { Page } from 'puppeteer-core';
import { until } from '../../.ci/until.ts';

declare const chrome: {
  readonly tabs: { sendMessage(tab: number, message: { readonly call: string }, options?: object): Promise<unknown> };
};
interface Held {
  hasAnswer: boolean;
  letIn(): void;
}

/**
 * Has an extension's page wait for what a tab answers to a call, as it may on a slow machine: until the function that is given is
 * called, which waits for the answer itself and for all that the page does with it.
 */
export async function holdAnswer(view: Page, call: string): Promise<() => Promise<void>> {
  await view.evaluate((call) => {
    const { sendMessage } = chrome.tabs;
    const { promise, resolve } = Promise.withResolvers<void>();
    const held: Held = { hasAnswer: false, letIn: resolve };
    Object.assign(globalThis, { heldAnswer: held });
    chrome.tabs.sendMessage = async (tab, message, ...options) => {
      const answer = await sendMessage.call(chrome.tabs, tab, message, ...options);
      if (message.call !== call) return answer;
      held.hasAnswer = true;
      await promise;
      return answer;
    };
  }, call);
  return async () => {
    await until(`${call} is answered`, () =>
      view.evaluate(() => (globalThis as unknown as { heldAnswer: Held }).heldAnswer.hasAnswer),
    );
    await view.evaluate(async () => {
      (globalThis as unknown as { heldAnswer: Held }).heldAnswer.letIn();
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    });
  };
}
