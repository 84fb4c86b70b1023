// Exported annotations as a JSON-LD processor understands them.

import { expand, type Node, valuesOf } from '../../utils/export/fixtures/annotation-model.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const DC = 'http://purl.org/dc/elements/1.1/';

/** One article's annotations. */
export interface Collection {
  readonly page: unknown;
  readonly title: unknown;
  readonly outlet: unknown;
  readonly words: unknown;
  readonly version: unknown;
  readonly readAt: unknown;
  /** The quoted words of annotations tagged "source", in order. */
  readonly sources: readonly unknown[];
}

const first = (node: Node | undefined, property: string): Node | undefined => valuesOf(node ?? {}, property)[0];
const value = (node: Node | undefined, property: string): unknown => first(node, property)?.['@value'];

export async function annotationsIn(file: string): Promise<Collection[]> {
  const graph = await expand(file);
  return graph.map((collection) => {
    const about = first(collection, 'http://schema.org/about');
    const items = (first(first(collection, `${AS}first`), `${AS}items`)?.['@list'] ?? []) as Node[];
    const rdfValue = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';
    const tags = (annotation: Node) => valuesOf(annotation, `${OA}hasBody`).map((body) => value(body, rdfValue));
    return {
      page: about?.['@id'],
      title: value(about, `${DC}title`),
      outlet: value(about, `${DC}publisher`),
      words: value(first(about, 'http://purl.org/dc/terms/hasFormat'), 'http://schema.org/wordCount'),
      version: value(first(collection, `${AS}generator`), 'http://schema.org/softwareVersion'),
      readAt: value(collection, 'http://purl.org/dc/terms/created'),
      sources: items
        .filter((annotation) => tags(annotation).includes('source'))
        .map((annotation) => value(first(valuesOf(annotation, `${OA}hasTarget`)[0], `${OA}hasSelector`), `${OA}exact`)),
    };
  });
}
