// Four invented articles from four papers: three tell of one event, each with other people asked and named.

import { FERRY, pageWith, type Story, storyHtml } from './stories.ts';

export interface Published extends Story {
  readonly outlet: string;
  /** ISO 8601 */
  readonly published: string;
}

export const COURIER: Published = {
  outlet: 'The Marlow Courier',
  published: '2031-05-06T07:30:00Z',
  title: 'Port authority weighs sale of the eastern docks',
  paragraphs: [
    'The port authority of Marlow is preparing to sell the eastern docks to the private operator Quayline, three people familiar with the plan said on Monday.',
    'The sale would end eighty years of public ownership. One of the people said the price under discussion was about 240 million crowns for all five berths.',
    'A senior port official said the contract with Quayline would be signed before the council votes on the docks in June.',
    'A diplomat told the Northern Gazette that a foreign pension fund stands behind the Quayline bid.',
    'The union that represents the dock workers said it had not been told. “We read it in the paper like everybody else,” its president, Ada Brandt, said on Monday.',
    'The port authority declined to comment. Quayline did not immediately respond to a request for comment.',
    'Mayor Ines Okafor said last month that no decision on the eastern docks had been taken.',
  ],
};

export const LEDGER: Published = {
  outlet: 'Harbour Ledger',
  published: '2031-05-06T16:00:00Z',
  title: 'Eastern docks of Marlow to be sold to Quayline, deputy mayor says',
  paragraphs: [
    'Marlow is about to sell its eastern docks to the operator Quayline, the deputy mayor, Lena Hartwig, said on Monday after reports of the sale had spread through the port.',
    'Hartwig said the price under discussion was about 240 million crowns for all five berths, and that the money would go into housing.',
    'The Northern Gazette reported that a foreign pension fund stands behind the Quayline bid.',
    'Ada Brandt, president of the union that represents the dock workers, said members would vote on a strike on Friday.',
    'Quayline declined to comment on the sale of the docks.',
    'The court of auditors said in January that repairs of the eastern docks would cost 61 million crowns.',
  ],
};

export const WIRE: Published = {
  outlet: 'Evening Wire',
  published: '2031-05-06T18:45:00Z',
  title: 'Who is buying the eastern docks? Marlow waits for answers',
  paragraphs: [
    'A day after the planned sale of the eastern docks to Quayline became known on Monday, dock workers in Marlow gathered outside the port authority.',
    'A senior port official said the contract with Quayline would be signed before the council votes on the docks in June.',
    'A diplomat told the Northern Gazette that a foreign pension fund stands behind the Quayline bid; the fund has been contacted for comment.',
    '“Nobody in the building thinks this is only about money,” said an aide to the mayor, who asked not to be named because he feared losing his job.',
    'Mayor Ines Okafor could not be reached for comment on Monday evening.',
    'Critics say the docks were starved of repairs for a decade.',
  ],
};

export const ELSEWHERE: Published = { ...FERRY, outlet: 'Island Post', published: '2031-05-06T09:00:00Z' };

/** In the order in which the tests open them. */
export const FOUR: readonly Published[] = [COURIER, LEDGER, ELSEWHERE, WIRE];

export function publishedPage(story: Published): string {
  const head = `<meta property="article:published_time" content="${story.published}">`;
  return pageWith(`<main><article>${storyHtml(story)}</article></main>`, story, head).replaceAll(
    'The Marlow Courier">',
    `${story.outlet}">`,
  );
}
