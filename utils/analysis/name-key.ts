/** Two spellings of one name are equal here: case, white space, a possessive and a leading article do not count. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[’']s?$/, '')
    .trim()
    .replace(/^(?:the|a|an) /, '');
}
