import type { Block } from './blocks.ts';
import { closestTo } from './dom.ts';

/**
 * Leaves out what belongs to another article below the first, as pages that scroll without end append them: it has an
 * <article> and an <h1> of its own, as the first has. The entries of a live blog have no <h1>.
 */
export function withoutSecondArticle(story: readonly Block[]): readonly Block[] {
  const headed = (block: Block): Element | null => {
    const article = closestTo(block.element, 'article');
    return article?.querySelector('h1') ? article : null;
  };
  const first = story.map(headed).find((article) => article !== null);
  if (!first) return story;
  return story.filter((block) => {
    const article = headed(block);
    return article === null || article === first || article.contains(first) || first.contains(article);
  });
}
