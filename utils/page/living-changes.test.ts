// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { shadowRootsIn, touchesText } from './living-changes.ts';

const SENTENCE = 'Two officials said that the talks had ended without a result.';
const read = new Set<Node>();
let ours: Element;
const known = { isRead: (node: Node) => read.has(node), isOurs: (node: Node) => node === ours };

beforeEach(() => {
  document.body.innerHTML = `<main><p id="read">It is over, an aide said.</p></main><aside><i id="clock">12:00</i></aside>`;
  read.clear();
  read.add(only('#read').firstChild as Node);
  ours = document.createElement('div');
  ours.textContent = SENTENCE;
});

function only(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

/** What an observer is told of a change. */
function changesOf(change: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  if (records.length === 0) throw new Error('nothing changed');
  return records;
}

test.each([
  ['a late paragraph', true, () => only('main').insertAdjacentHTML('beforeend', `<p>${SENTENCE}</p>`)],
  ['a paragraph that was read goes', true, () => only('#read').remove()],
  ['what is around it goes', true, () => only('main').remove()],
  ['its words change', true, () => ((only('#read').firstChild as Text).data = 'Over.')],
  ['its text is set anew', true, () => (only('#read').textContent = 'Over.')],
  ['a clock ticks', false, () => ((only('#clock').firstChild as Text).data = '12:01')],
  ['a short box comes', false, () => only('aside').insertAdjacentHTML('beforeend', '<p>Advertisement</p>')],
  ['a script comes', false, () => addScript()],
  ['a box that was not read goes', false, () => only('aside').remove()],
  ['our card comes', false, () => document.documentElement.append(ours)],
])('%s: %s', (_, counts, change) => {
  expect(touchesText(changesOf(change), known)).toBe(counts);
});

function addScript(): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = `{"text": "${SENTENCE}"}`;
  document.body.append(script);
}

test('our card goes', () => {
  document.documentElement.append(ours);
  expect(
    touchesText(
      changesOf(() => ours.remove()),
      known,
    ),
  ).toBe(false);
});

test('an element with its text in a shadow tree', () => {
  const host = document.createElement('story-body');
  host.attachShadow({ mode: 'open' }).innerHTML = `<p>${SENTENCE}</p><div></div>`;
  const inner = host.shadowRoot?.querySelector('div')?.attachShadow({ mode: 'open' });
  expect(shadowRootsIn(host)).toEqual([host.shadowRoot, inner]);
  expect(
    touchesText(
      changesOf(() => document.body.append(host)),
      known,
    ),
  ).toBe(true);
  expect(shadowRootsIn(document)).toHaveLength(2);
});
