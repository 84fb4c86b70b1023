// Reports as Markdown, to be pasted into notes and issues. The article's words stay words: nothing in them becomes
// markup, HTML or a link, in CommonMark and on the sites that add to it.

import type { ArticleReport } from '../analysis/types.ts';
import type { Words } from '../words/words.ts';
import { ALL, type PrintedArticle, type PrintedLine, printArticle, type Room } from './printed-article.ts';

/** Takes reports; gives one Markdown text with all their findings. */
export function markdownOf(reports: readonly ArticleReport[], words: Words, room: Room = ALL): string {
  return reports.map((report) => writeArticle(printArticle(report, words, room), words)).join('\n\n---\n\n');
}

function writeArticle(article: PrintedArticle, words: Words): string {
  const title = escapeMarkdown(article.title);
  const blocks = [
    article.address === null ? `# ${title}` : `# [${title}](<${inLink(article.address)}>)`,
    article.facts.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n'),
    ...(article.partial === null ? [] : [`**${escapeMarkdown(article.partial)}**`]),
    `**${escapeMarkdown(article.summary)}**`,
    article.counts.map((count) => `- ${escapeMarkdown(count)}`).join('\n'),
    ...article.sections.flatMap(({ heading, lines, more, empty }) => [
      `## ${escapeMarkdown(heading)}`,
      [
        ...(empty === null ? [] : [escapeMarkdown(empty)]),
        ...lines.map((line) => writeLine(line, words)),
        ...(more === null ? [] : [`- ${escapeMarkdown(more)}`]),
      ].join('\n'),
    ]),
    `*${escapeMarkdown(article.limits)}*`,
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function writeLine({ name, facts, quotes }: PrintedLine, words: Words): string {
  const head = [`**${escapeMarkdown(name)}**`, ...facts.map(escapeMarkdown)].join('; ');
  return [`- ${head}`, ...quotes.map((quote) => `  - ${escapeMarkdown(words.say('quote', quote))}`)].join('\n');
}

/**
 * Text that stands for itself wherever it is put in a line. Escapes the signs of CommonMark and of the common additions
 * (tables, strike-through, footnotes, mathematics), the beginnings of HTML, and of what becomes a link or calls somebody.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    // "#12" and "@name" call issues and people; an address becomes a link by itself.
    .replace(/#(?=\w)/g, '&#35;')
    .replace(/@/g, '&#64;')
    .replace(/\b(https?|ftp|mailto|xmpp):/gi, '$1&#58;')
    .replace(/\/\//g, '/&#47;')
    .replace(/\bwww\./gi, 'www&#46;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~$^]/g, '\\$&')
    .replace(/^([-+#=!]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

/** Within `<…>` of a link. */
const inLink = (address: string): string => address.replace(/[<>\\\s]/g, (sign) => encodeURIComponent(sign));
