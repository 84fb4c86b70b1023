/** Letters and digits of a text in lower case, without tags and entities: what two copies of it have in common. */
export const letters = (text: string): string =>
  text.toLowerCase().replace(/<[^>]*>|&[a-z#0-9]+;|[^\p{L}\p{N}]+/gu, '');
