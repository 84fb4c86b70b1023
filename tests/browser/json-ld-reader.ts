// Exported annotations as a JSON-LD processor understands them.

import { expand, type Node, valuesOf } from '../../utils/export/fixtures/annotation-model.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const DC = 'http://purl.org/dc/elements/1.1/';

const RDF_VALUE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';

/** One article's annotations. */
export interface Collection {
  readonly page: unknown;
  readonly title: unknown;
  readonly outlet: unknown;
  readonly words: unknown;
  readonly version: unknown;
  readonly readAt: unknown;
  /** Of annotations tagged "source", in order: the words at their positions in the text that comes along. */
  readonly sources: readonly string[];
}

const first = (node: Node | undefined, property: string): Node | undefined => valuesOf(node ?? {}, property)[0];
const value = (node: Node | undefined, property: string): unknown => first(node, property)?.['@value'];

export async function annotationsIn(file: string): Promise<Collection[]> {
  const graph = await expand(file);
  return graph.map((collection) => {
    const about = first(collection, 'http://schema.org/about');
    const items = (first(first(collection, `${AS}first`), `${AS}items`)?.['@list'] ?? []) as Node[];
    const tags = (annotation: Node) => valuesOf(annotation, `${OA}hasBody`).map((body) => value(body, RDF_VALUE));
    const copy = first(about, 'http://purl.org/dc/terms/hasFormat');
    const text = String(value(copy, RDF_VALUE));
    const wordsAt = (target: Node): string[] => {
      const selector = first(target, `${OA}hasSelector`);
      if (selector?.['@type']?.[0] !== `${OA}TextPositionSelector`) return [];
      if (first(target, `${OA}hasSource`)?.['@id'] !== copy?.['@id']) throw new Error('a position in another text');
      return [text.slice(Number(value(selector, `${OA}start`)), Number(value(selector, `${OA}end`)))];
    };
    return {
      page: about?.['@id'],
      title: value(about, `${DC}title`),
      outlet: value(about, `${DC}publisher`),
      words: value(copy, 'http://schema.org/wordCount'),
      version: value(first(collection, `${AS}generator`), 'http://schema.org/softwareVersion'),
      readAt: value(collection, 'http://purl.org/dc/terms/created'),
      sources: items
        .filter((annotation) => tags(annotation).includes('source'))
        .map((annotation) => valuesOf(annotation, `${OA}hasTarget`).flatMap(wordsAt).join(' ')),
    };
  });
}
