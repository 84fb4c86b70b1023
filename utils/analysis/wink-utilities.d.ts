// wink-nlp's typings name its utilities without the ending that Node needs to find them. The vectoriser also takes a second
// parameter that they leave out: whether terms that the background does not hold count too.
declare module 'wink-nlp/utilities/bm25-vectorizer.js' {
  export default function bm25Vectorizer(): {
    loadModel(json: string): void;
    bowOf(tokens: readonly string[], unknownToo: boolean): Record<string, number>;
  };
}
declare module 'wink-nlp/utilities/similarity.js' {
  const similarity: {
    bow: { cosine(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): number };
  };
  export default similarity;
}
