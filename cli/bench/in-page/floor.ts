// The least that any extension with wink-nlp must do: load it with its model, make the instance, read the text. Each step is
// a task of its own, so that the longest of them can be told.

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

declare const STORY: string;

setTimeout(() => {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  setTimeout(() => {
    nlp.readDoc(STORY);
    // The sign that it is done, as the first mark is of ours.
    const range = document.createRange();
    range.selectNodeContents(document.body);
    CSS.highlights.set('floor', new Highlight(range));
  });
});
