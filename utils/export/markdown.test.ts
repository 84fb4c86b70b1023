import { parseHTML } from 'linkedom';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { harbour, nothingFound } from '../../components/fixtures/articles.ts';
import { hostile, UNSEEN } from '../../components/fixtures/hostile-words.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { messagesFrom, wordsFrom } from '../words/words.ts';
import { escapeMarkdown, markdownOf } from './markdown.ts';

const words = wordsFrom(messagesFrom(messages), 'en');
// The most forgiving reader: HTML goes through, bare addresses become links.
const reader = new MarkdownIt({ html: true, linkify: true });
const read = (markdown: string) => parseHTML(`<html><body>${reader.render(markdown)}</body></html>`).document.body;

describe('markdownOf, read by another parser', () => {
  it('says where, when, how much and by which rules', () => {
    const body = read(markdownOf([harbour], words));
    expect(body.querySelector('h1 a')?.getAttribute('href')).toBe(harbour.address);
    expect(body.querySelector('h1')?.textContent).toBe(harbour.meta.title);
    const text = body.textContent ?? '';
    for (const part of [
      harbour.meta.outlet ?? '',
      harbour.readAt,
      harbour.rulesVersion,
      `${harbour.analysis.words} words read`,
    ])
      expect(text).toContain(part);
  });

  it('lists unnamed sources with their words, requests for comment, other sources and hearsay', () => {
    const body = read(markdownOf([harbour], words));
    expect([...body.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      'Unnamed sources',
      'Requests for comment',
      'Other sources',
      'No source given',
    ]);
    const names = [...body.querySelectorAll('li strong')].map((name) => name.textContent);
    for (const name of ['three people familiar with the plan', 'Quayline', 'its president, Ada Brandt', 'reportedly'])
      expect(names).toContain(name);
    expect(body.textContent).toContain('told to the Northern Gazette');
    expect(body.textContent).toContain('No response');
  });

  it('puts several articles one below the other', () => {
    const body = read(markdownOf([harbour, nothingFound], words));
    expect(body.querySelectorAll('h1')).toHaveLength(2);
    expect(body.querySelectorAll('hr')).toHaveLength(1);
  });

  it('makes nothing of hostile words but words', () => {
    const markdown = markdownOf([hostile], words);
    expect(markdown).not.toMatch(UNSEEN);
    const body = read(markdown);
    expect(body.querySelectorAll('script, img, b, s, code, table, iframe')).toHaveLength(0);
    expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([hostile.address]);
    const text = body.textContent ?? '';
    for (const part of [
      '<script>alert(1)</script>',
      'the plant **was** [safe](javascript:alert(2))',
      '"the $5 | 6 valve, \'old\' and `rusty`, was <b>closed</b> & sealed".',
      '+1 official',
      '-2+3',
      'https://evil.example/x',
    ])
      expect(text).toContain(part);
  });

  it('links to web addresses only', () => {
    expect(markdownOf([{ ...harbour, address: 'javascript:alert(1)' }], words)).toMatch(/^# Port authority/);
    expect(markdownOf([{ ...harbour, address: null }], words)).toMatch(/^# Port authority/);
    const odd = read(markdownOf([{ ...harbour, address: 'https://news.example/a>b (c)?<d>' }], words));
    expect(odd.querySelector('h1 a')?.getAttribute('href')).toBe('https://news.example/a%3Eb%20(c)?%3Cd%3E');
  });

  it.each([
    '# no heading',
    '- no list',
    '1. no list',
    '1) no',
    '=== no',
    '    no code',
    '> no',
    '![no](x)',
    '<no@mail.example>',
    '\\*no',
    '&lt;no',
  ])('keeps "%s" as it is', (text) => {
    expect(read(escapeMarkdown(text)).textContent?.trim()).toBe(text.trim());
    expect(read(escapeMarkdown(text.trim())).querySelectorAll('h1, li, pre, blockquote, img, a')).toHaveLength(0);
  });
});
