// Text that a click brings to sight ("Story continues"): only attributes or classes change then, which are not followed.

import type { IsVisible } from './blocks.ts';
import { allIn, localNameOf, textContentOf } from './dom.ts';
import { isHiddenByMarkup } from './hidden-by-markup.ts';
import { endsSentence } from './prose.ts';

/** A paragraph has as many characters; a menu that opens has none such. */
const PARAGRAPH = 80;

/** Whether one of the elements that were hidden when the page was read now shows a paragraph. */
export const showsMore = (hidden: readonly Element[], isVisible: IsVisible): boolean =>
  hidden.some(
    (element) => element.isConnected && holdsParagraph(element) && !isHiddenByMarkup(element) && isVisible(element),
  );

function holdsParagraph(element: Element): boolean {
  const paragraphs = localNameOf(element) === 'p' ? [element] : [...allIn(element, 'p')];
  return paragraphs.some((paragraph) => {
    const words = (textContentOf(paragraph) ?? '').trim();
    return words.length >= PARAGRAPH && endsSentence(words);
  });
}
