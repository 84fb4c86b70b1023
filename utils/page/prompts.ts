/** What sites set in place of the rest of a story. */
export const PROMPT =
  /\b(to (continue|keep) reading|(continue|keep) reading (this|your|with|for|by)|(to|and) finish (reading )?(this|the) (story|article)|unlimited access to continue|end of (this|your|the) (free |article )?preview|create an? (free )?account to (read|continue)|to (read|access|unlock|view) the (rest|full|whole|entire|remainder)|read the (full|rest of the) (story|article)|(article|story|content) is (only |exclusively )?(for|available to|reserved for|exclusive to|free for) (our )?(paid |paying |digital )?(subscribers|members|registered)|already a (subscriber|member)|subscribe (now )?to (read|continue|unlock|view)|sign in to (read|continue)|(reached|used) your (free |monthly |free monthly )?(article|story)?s? ?limit|subscribers[- ]only|(register|log in|sign up) to (read|continue|keep))/i;

/** A prompt that counts what may still be read stands beside a whole story. */
export const ALLOWS = /\b(free )?(articles?|stories) (left|remaining)\b/i;
