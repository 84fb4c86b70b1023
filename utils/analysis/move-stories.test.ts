import { describe, expect, it } from 'vitest';
import { groupMoved, moveStory } from './move-stories.ts';
import { readStory } from './same-story.ts';

const story = (text: string) => readStory({ text, meta: { title: null, published: null, outlet: null } });
const bridge =
  'Engineers closed the Marrow Bridge in Selby Quay after inspectors found cracks in two of its bearings, said harbour master Ines Kaplan.';
const articles = [
  { key: 'a', story: story(bridge) },
  { key: 'b', story: story(`${bridge} Ferries replace the Marrow Bridge until the bearings are replaced.`) },
  { key: 'c', story: story('Dockers voted to stop work over pensions, and cranes stand still.') },
  { key: 'd', story: story('Feed the sourdough starter with rye flour and water at noon.') },
];
const groups = (moves: ReadonlyMap<string, string | null>, of = articles) =>
  groupMoved(of, moves).map(({ members }) => members.map((at) => of[at]?.key).join(''));
const none = new Map();

describe('groupMoved', () => {
  it('leaves what was found where nothing was moved', () => {
    expect(groups(none)).toEqual(['ab', 'c', 'd']);
  });

  it('takes an article out, and puts one in', () => {
    expect(groups(moveStory(none, 'b', null))).toEqual(['a', 'b', 'c', 'd']);
    expect(groups(moveStory(none, 'c', 'b'))).toEqual(['abc', 'd']);
  });

  it('says which words the articles share that a reader put together', () => {
    const [first] = groupMoved(articles, moveStory(none, 'b', null));
    expect(first?.words).toEqual([]);
    const [joined] = groupMoved(articles, moveStory(moveStory(none, 'b', null), 'b', 'a'));
    expect(joined?.words).toContain('Marrow');
  });

  it('makes a story of two that were none, whichever was moved first', () => {
    expect(groups(moveStory(none, 'c', 'd'))).toEqual(['ab', 'cd']);
    expect(groups(moveStory(moveStory(none, 'd', 'c'), 'c', 'b'))).toEqual(['abcd']);
  });

  it('lets the newest move of an article count', () => {
    expect(groups(moveStory(moveStory(none, 'c', 'a'), 'c', null))).toEqual(['ab', 'c', 'd']);
  });

  it('puts on its own what stood beside an article that is gone', () => {
    expect(groups(moveStory(none, 'd', 'c'), articles.slice(0, 2).concat(articles.slice(3)))).toEqual(['ab', 'd']);
  });

  it('keeps together what was moved after one that stands on its own', () => {
    expect(groups(moveStory(moveStory(none, 'd', 'c'), 'c', 'gone'))).toEqual(['ab', 'cd']);
  });

  it('places articles that were moved beside each other', () => {
    expect(groups(moveStory(moveStory(none, 'c', 'd'), 'd', 'c'))).toEqual(['ab', 'cd']);
  });
});
