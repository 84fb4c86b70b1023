// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { harbour, nothingFound } from './fixtures/articles.ts';
import { control, section, show, textOf } from './fixtures/render.tsx';
import { GlossaryView } from './GlossaryView.tsx';
import { ENTRIES, entriesFor, HOUSES } from './glossary-entries.ts';

const terms = (root: Element) => [...root.querySelectorAll('dt')].map(textOf);

describe('GlossaryView', () => {
  it('puts the phrases of the article first, and leaves none out', async () => {
    const root = await show(<GlossaryView text={harbour.text} onClose={() => {}} />);
    expect(terms(section(root, 'In this article'))).toEqual([
      '“familiar with the matter”',
      '“a senior official”',
      '“asked not to be named”',
      '“a spokesperson said”',
      '“reportedly”',
      '“declined to comment”',
      '“did not immediately respond”',
    ]);
    expect(terms(root)).toHaveLength(ENTRIES.length);
    const plain = await show(<GlossaryView text={nothingFound.text} onClose={() => {}} />);
    expect(textOf(plain)).not.toContain('In this article');
    expect(terms(section(plain, 'What the phrases mean'))).toHaveLength(ENTRIES.length);
  });

  it('says where the rules of each newsroom are published; the links open in a tab of their own', async () => {
    const root = await show(<GlossaryView text={null} onClose={() => {}} />);
    const links = [...root.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toEqual(HOUSES.map(({ address }) => address));
    for (const link of links) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noreferrer');
    }
  });

  it('takes the keyboard to its title, goes back, and has nothing that axe minds', async () => {
    const onClose = vi.fn<() => void>();
    const root = await show(<GlossaryView text={harbour.text} onClose={onClose} />);
    expect(textOf(document.activeElement)).toBe('Glossary');
    const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    control(root, 'Back to this page').click();
    expect(onClose).toHaveBeenCalledOnce();
  }, 30_000);
});

describe('entriesFor', () => {
  it.each([
    ['two people briefed on the talks', 'glossary_familiar'],
    ['a person with first-hand knowledge of it', 'glossary_direct'],
    ['sources close to the family', 'glossary_close'],
    ['because they were not authorised to speak to the press', 'glossary_authorized'],
    ['they wouldn’t comment', 'glossary_declined'],
    ['Calls were not returned; she could not immediately be reached', 'glossary_unreachable'],
    ['The ministry referred questions to the police', 'glossary_deflected'],
  ])('%s', (text, term) => {
    expect(entriesFor(text).here.map((entry) => entry.term)).toEqual([term]);
  });

  it.each(['He declined to endorse either candidate.', 'The shop is close to the river.', 'A top scorer said so.'])(
    'finds nothing in: %s',
    (text) => {
      expect(entriesFor(text).here).toEqual([]);
    },
  );
});
