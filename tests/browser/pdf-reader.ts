import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page of a PDF, as pdf.js reads it; white space as one space. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const numbers = [...Array(document.numPages).keys()];
  const pages = await Promise.all(
    numbers.map(async (n) => {
      const { items } = await (await document.getPage(n + 1)).getTextContent();
      return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
    }),
  );
  return pages.map((text) => text.replace(/\s+/g, ' '));
}
