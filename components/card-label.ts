import type { Words } from '../utils/words/words.ts';
import type { CardContent } from './card-content.ts';
import { MARK_LABEL, OUTCOME_LABEL } from './labels.ts';
import { isolated, plainText } from './plain-text.ts';

/** What stands behind the quote in a copied line: "Unnamed source: two aides". */
export function labelOf(card: CardContent, words: Words): string {
  switch (card.kind) {
    case 'anonymous':
      return words.say('card_label_unnamed', plainText(card.label));
    case 'hearsay':
      return words.say('card_label_hearsay', plainText(card.words));
    case 'missing':
    case 'pending':
      return words.say(
        'card_label_asked',
        plainText(card.party ?? '') || words.say('party_unnamed'),
        words.say(OUTCOME_LABEL[card.outcome]),
      );
    default:
      throw new Error(`no label for ${card satisfies never}`);
  }
}

/** What a screen reader says at a stop of the tour: "3 of 7, unnamed source: two aides". */
export function statusOf(
  card: CardContent,
  { number, total }: { readonly number: number; readonly total: number },
  words: Words,
): string {
  const kind = words.say(MARK_LABEL[card.kind]);
  return words.say('card_status', number, total, kind, isolated(card.kind === 'anonymous' ? card.label : card.words));
}
