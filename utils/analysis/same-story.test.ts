import { describe, expect, it } from 'vitest';
import { dayOf, eventDays } from './event-days.ts';
import { groupStories, membersOf, readStory } from './same-story.ts';
import { storyWords, termOf } from './story-words.ts';

const article = (text: string, published: string | null = '2031-05-06', outlet: string | null = null) => ({
  text,
  meta: { title: null, published, outlet },
});

const bridge = [
  article(
    'Marrow Bridge closed after cracks were found. Engineers closed the Marrow Bridge in Selby Quay on Monday night after inspectors found cracks in two of its bearings. "Nobody was in danger at any moment," said the harbour master, Ines Kaplan. Ferries will run until the bearings are replaced.',
    '2031-05-06',
    'Ledger',
  ),
  article(
    'Ferries replace Selby Quay crossing. Commuters queued for ferries in Selby Quay on Tuesday, a day after the Marrow Bridge was closed. Ines Kaplan, the harbour master, told reporters that "nobody was in danger at any moment." The cracks sit in two bearings, inspectors found on Monday.',
    '2031-05-06T18:20:00Z',
    'Herald',
  ),
];
const strike = article(
  'Selby Quay dockers vote to strike. Dockers in Selby Quay voted on Saturday to stop work over pensions. Their union, led by Oskar Brandt, said that wages had fallen behind for six years and that cranes would stand still from Thursday. The port company called the demands unaffordable and offered a mediator.',
  '2031-05-05',
  'Ledger',
);
const recipe = article('How to keep sourdough alive. Feed the starter with rye flour and water at noon.');

describe('groupStories', () => {
  it('puts articles of one event together and says by which words', () => {
    const groups = groupStories([recipe, ...bridge, strike]);
    expect(groups.map(({ members }) => members)).toEqual([[0], [1, 2], [3]]);
    expect(groups[0]?.words).toEqual([]);
    expect(groups[1]?.words.map(termOf)).toEqual(expect.arrayContaining(['bearing', 'marrow']));
    expect(groups[1]?.words).toContain('Marrow');
  });

  it('gives every article once, also when there is none or only one', () => {
    expect(groupStories([])).toEqual([]);
    expect(groupStories([recipe])).toEqual([{ members: [0], words: [] }]);
    const members = groupStories([...bridge, recipe, ...bridge, article('')]).flatMap((group) => group.members);
    expect(members.sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('does not join two articles of two weeks, however alike', () => {
    const [first] = bridge;
    if (!first) throw new Error('no article');
    const later = { ...first, meta: { ...first.meta, published: '2031-05-20' } };
    expect(groupStories([first, later])).toHaveLength(2);
    expect(groupStories([first, { ...first, meta: { ...first.meta, published: null } }])).toHaveLength(1);
  });

  it('does not join two articles that tell of no day in common, however alike', () => {
    const [first] = bridge;
    if (!first) throw new Error('no article');
    const reopened = { ...first, text: first.text.replace('on Monday night', 'on Saturday night') };
    expect(groupStories([first, reopened])).toHaveLength(2);
    // One that speaks of no day may tell of the same.
    const undated = { ...first, text: first.text.replace('on Monday night', 'at night') };
    expect(groupStories([first, undated])).toHaveLength(1);
  });

  it('does not regroup the others when a tab is opened', () => {
    const stories = [...bridge, strike].map(readStory);
    const before = membersOf(stories);
    expect(membersOf([...stories, readStory(recipe)])).toEqual([...before, [3]]);
  });
});

describe('eventDays', () => {
  const day = (date: string) => String(dayOf(date));

  it('dates weekdays by the day of publication', () => {
    const days = eventDays(['on', 'monday', 'and', 'tuesday'], dayOf('2031-05-06') ?? 0);
    expect([...days.keys()]).toEqual([day('2031-05-05'), day('2031-05-06')]);
    expect(days.get(day('2031-05-05'))).toBeGreaterThan(days.get(day('2031-05-06')) ?? 0);
  });

  it('takes tomorrow’s weekday for tomorrow and the day after for last week’s', () => {
    expect([...eventDays(['wednesday'], dayOf('2031-05-06') ?? 0).keys()]).toEqual([day('2031-05-07')]);
    expect([...eventDays(['thursday'], dayOf('2031-05-06') ?? 0).keys()]).toEqual([day('2031-05-01')]);
  });

  it('knows no day where the page gives none', () => {
    expect(dayOf(null)).toBeNull();
    expect(dayOf('yesterday')).toBeNull();
  });
});

describe('storyWords', () => {
  it('weighs names above common words and repeated words above single ones', () => {
    const { words, pairs, written } = storyWords('Kaplan said the Marrow Bridge was old. Kaplan’s bridges are old.');
    expect(words.kaplan).toBeGreaterThan(words.marrow ?? 0);
    expect(words.marrow).toBeGreaterThan(words.said ?? 0);
    expect(pairs).toHaveProperty(['marrow bridge']);
    expect(written.get('kaplan')).toBe('Kaplan');
  });
});
