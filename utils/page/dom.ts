// A form answers to the names of its fields before its own properties, a document to those of its forms and pictures:
// with <input name="parentElement"> in it, `form.parentElement` is the field. Nodes are asked by the getters and methods of
// their prototypes, which have no such names and which no page reaches from here. They are fetched once: in Firefox, where
// scripts of extensions see a page's nodes through wrappers, to look a property up costs more than to ask for it.

/** The browser's class of that name; none where pages are parsed without a browser, and no name takes another's place. */
const kindOf = <T>(name: string): (new () => T) | undefined => Reflect.get(globalThis, name);
const Form = kindOf<HTMLFormElement>('HTMLFormElement');
const Page = kindOf<Document>('Document');

function own<T extends Node, K extends keyof T>(node: T, key: K): T[K] {
  const mayLie = Form !== undefined && node instanceof Form;
  return mayLie ? Reflect.get(Object.getPrototypeOf(node), key, node) : node[key];
}

const ownPropertyOf = (kind: 'Node' | 'Element', key: PropertyKey): PropertyDescriptor | undefined => {
  const found = kindOf<Node>(kind);
  return found && Object.getOwnPropertyDescriptor(found.prototype, key);
};

/** Asks for a property that nodes or elements have from their class. */
function asker<T extends Node, K extends keyof T>(kind: 'Node' | 'Element', key: K): (node: T) => T[K] {
  const get = ownPropertyOf(kind, key)?.get as ((this: T) => T[K]) | undefined;
  return get ? (node) => get.call(node) : (node) => own(node, key);
}

type Asking = 'getAttribute' | 'closest' | 'querySelector' | 'querySelectorAll';
type Method<K extends Asking> = (this: Element, what: string) => ReturnType<Element[K]>;

/** Calls a method that elements have from their class. */
function caller<K extends Asking>(key: K): (element: Element, what: string) => ReturnType<Element[K]> {
  const method = ownPropertyOf('Element', key)?.value as Method<K> | undefined;
  return (element, what) => (method ?? (own(element, key) as unknown as Method<K>)).call(element, what);
}

export const nodeTypeOf = asker('Node', 'nodeType');
export const firstChildOf = asker('Node', 'firstChild');
export const nextSiblingOf = asker('Node', 'nextSibling');
export const previousSiblingOf = asker('Node', 'previousSibling');
export const parentElementOf = asker('Node', 'parentElement');
/** Parsers have it from each node's own class. */
export const textContentOf = (node: Node) => own(node, 'textContent');
/** null for a document. */
export const ownerDocumentOf = asker('Node', 'ownerDocument');
export const localNameOf = asker<Element, 'localName'>('Element', 'localName');
export const attributeOf = caller('getAttribute');
export const closestTo: (element: Element, selector: string) => Element | null = caller('closest');
export const firstIn: (element: Element, selector: string) => Element | null = caller('querySelector');
export const allIn: (element: Element, selector: string) => NodeListOf<Element> = caller('querySelectorAll');

/** The document with its own properties and methods only. It is to be asked, not to be handed to the browser. */
export function unclobbered(document: Document): Document {
  if (!Page || !(document instanceof Page)) return document;
  return new Proxy(document, {
    get(target, key) {
      const found = Reflect.get(Page.prototype, key, target);
      if (found === undefined) return Reflect.get(target, key); // `location` is no property of the prototype
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}
