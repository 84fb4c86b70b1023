// Texts of a given length, made of articles laid end to end.

/**
 * `count` texts of so many words each, each from where the one before ended; the articles begin anew when they are used up.
 * Paragraphs stay whole, so a text may be a little longer than asked.
 */
export function textsOfWords(articles: readonly string[], words: number, count: number): string[] {
  const paragraphs = articles.flatMap((article) => article.split('\n'));
  const sizes = paragraphs.map((paragraph) => paragraph.split(/\s+/).filter(Boolean).length);
  if (sizes.every((size) => size === 0)) throw new Error('there are no words to make texts of');
  let at = 0;
  return Array.from({ length: count }, () => {
    const taken: string[] = [];
    for (let size = 0; size < words; at = (at + 1) % paragraphs.length) {
      taken.push(paragraphs[at] ?? '');
      size += sizes[at] ?? 0;
    }
    return taken.join('\n');
  });
}
