import { expect, test, vi } from 'vitest';

const generate = vi.hoisted(() => vi.fn());
vi.mock('text-fragments-polyfill/dist/fragment-generation-utils.js', () => ({
  GenerateFragmentStatus: { SUCCESS: 0 },
  generateFragmentFromRange: generate,
}));

import { writeQuoteLine } from './quote-line.ts';
import { linkTo } from './sentence-link.ts';

// The generator itself needs layout: tests/browser/ has it make a link and Chromium follow it.
const range = { cloneRange: () => 'a copy' } as unknown as Range;

test('is one line, whatever the article holds', () => {
  const line = writeQuoteLine({
    quote: 'It was\nover,\u2028two \u202eaides\u0000 said.',
    label: 'Unnamed source: two\r\naides',
    link: 'https://news.example/a#:~:text=over',
  });
  expect(line).toBe('“It was over, two aides said.” (Unnamed source: two aides) https://news.example/a#:~:text=over');
});

test('does not double the quotation marks of a sentence that is one', () => {
  expect(writeQuoteLine({ quote: '“It is over.”', label: 'x', link: 'y' })).toBe('“It is over.” (x) y');
});

test('escapes what would end a part of the fragment, or a link in Markdown', () => {
  const fragment = {
    prefix: 'so-called',
    textStart: 'Two aides said (off-record), "no"',
    textEnd: 'of it',
    suffix: 'A & B',
  };
  generate.mockReturnValueOnce({ status: 0, fragment });
  expect(linkTo('https://news.example/a?b=1', range)).toBe(
    'https://news.example/a?b=1#:~:text=so%2Dcalled-,Two%20aides%20said%20%28off%2Drecord%29%2C%20%22no%22,of%20it,-A%20%26%20B',
  );
  expect(generate).toHaveBeenCalledWith('a copy');
});

test("keeps the page's own fragment, not an earlier directive", () => {
  generate.mockReturnValueOnce({ status: 0, fragment: { textStart: 'new' } });
  expect(linkTo('https://news.example/a#part:~:text=old', range)).toBe('https://news.example/a#part:~:text=new');
});

test('falls back to the plain address', () => {
  generate.mockReturnValue({ status: 3 });
  expect(linkTo('https://news.example/a', range)).toBe('https://news.example/a');
  expect(linkTo('https://news.example/a#:~:text=old', range)).toBe('https://news.example/a');
  expect(linkTo('https://news.example/a#part', range)).toBe('https://news.example/a#part');
});
