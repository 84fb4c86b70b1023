// Invented stories, and small pages around them that live as news pages do.

export interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const DOCKS: Story = {
  title: 'Port authority weighs sale of the eastern docks',
  paragraphs: [
    'The port authority of Marlow is preparing to sell the eastern docks to a private operator, three people familiar with the plan said on Tuesday.',
    'The sale would end eighty years of public ownership. One of the people said the price under discussion was about 240 million crowns.',
    'The union that represents dock workers said it had not been told. “We read it in the paper like everybody else,” its president, Ada Brandt, said on Tuesday.',
    'The port authority declined to comment. Mayor Ines Okafor said last month that no decision had been taken.',
    'A report by the court of auditors put the backlog of repairs at 61 million crowns in January.',
  ],
};

export const FERRY: Story = {
  title: 'Ferry line to close its northern route',
  paragraphs: [
    'The ferry line will close its northern route in spring, a senior manager at the company said on Thursday.',
    'The route has carried fewer passengers every year since the bridge was opened, according to figures of the transport ministry.',
    'A spokeswoman for the company did not immediately respond to a request for comment on Thursday.',
    'Jonas Weiss, who has run the island’s shop for twenty years, said that he would have to close as well.',
    'The transport minister said on Monday that the islands would not be left alone with the matter.',
  ],
};

/** A sentence with a mark of its own for each number. */
export const lateParagraph = (n: number): string =>
  `Later in the day the council of district ${n} declined to comment on the sale of the docks.`;

const write = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const storyHtml = ({ title, paragraphs }: Story): string =>
  `<h1>${write(title)}</h1>${paragraphs.map((text) => `<p>${write(text)}</p>`).join('')}`;

/** A news page; `body` stands where the article would. */
export const pageWith = (body: string, { title }: Story = DOCKS, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${write(title)}</title>
  <meta property="og:type" content="article"><meta property="og:site_name" content="The Marlow Courier">
  <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}
  <style>body { font: 18px/1.6 serif; max-width: 40em; margin: 2em auto; padding: 0 1em }</style></head>
  <body>${body}</body></html>`;

export const storyPage = (story: Story, script = ''): string =>
  pageWith(`<main><article>${storyHtml(story)}</article></main><script>${script}</script>`, story);
