// The language model as one string that is parsed once, without the parts that are never asked for. As its package has it,
// the model is an object in source code that every instance turns into a string and parses again, and each of its words
// becomes a property: more than half of the time for which a first click waits (npm run bench -- click). What is found in
// a text stays the same: tests compare pages read by the built extension with the command line, which has the package as
// it is.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { asciiOnly } from './ascii.ts';

type Replacement = readonly [what: string, by: string];

const CORE = './languages/cur/models/eng-core-web-model.json';
const requires = (part: string) => `require("${part}")`;
/** A part of the model that knows nothing: each is loaded with every instance, whether it is asked for or not. */
const EMPTY = `function(){return{machines:['[100,0,{"0":{}},{},{},{}]'],transformers:[]}}`;

const REPLACEMENTS: Readonly<Record<string, (folder: string) => readonly Replacement[]>> = {
  'wink-eng-lite-web-model/dist/model.js': () => [
    // Entities, negation, sentiment: the instance is made for sentences and parts of speech alone.
    [requires('./load-ner-model.js'), EMPTY],
    [requires('./load-negation-model.js'), EMPTY],
    [requires('./load-sa-model.js'), EMPTY],
    [requires('./load-cer-meta-model.js'), EMPTY],
    // Stems, lemmas, readability.
    [requires('./porter-stemmer.js'), 'null'],
    [requires('./lemmatize.js'), 'null'],
    [requires('./readability-stats.js'), 'null'],
  ],
  'wink-eng-lite-web-model/dist/read-core-model.js': (folder) => [
    [requires(CORE), JSON.stringify(asciiOnly(minified(join(folder, CORE))))],
    ['JSON.parse(JSON.stringify(originalModel))', 'JSON.parse(originalModel)'],
    [
      'bufferFromBase64=function(data){',
      'bufferFromBase64=function(data){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(data).buffer;',
    ],
    // Tens of thousands of words: a map takes them in half the time of an object.
    ['featuresData[f].hash=Object.create(null)', 'featuresData[f].hash=new Map'],
    ['featuresData[f].hash[featuresData[f].list[k]]=k', 'featuresData[f].hash.set(featuresData[f].list[k],k)'],
    ['featuresData.lexeme.hash=Object.create(null)', 'featuresData.lexeme.hash=new Map'],
    [
      'featuresData.lexeme.hash[featuresData.lexeme.list[k]]=k',
      'featuresData.lexeme.hash.set(featuresData.lexeme.list[k],k)',
    ],
  ],
  'wink-nlp/src/cache.js': () => [
    ['lexemesHash[ text ]', 'lexemesHash.get( text )'],
    ['index = h[ value ];', 'index = h.get( value );'],
    ['index = h[ value ] = f.index;', 'h.set( value, index = f.index );'],
  ],
};

/** @throws at the build, where a package no longer holds what is to be replaced: then somebody has to look */
export const withLeanModel = (): Plugin => ({
  name: 'on-record:with-lean-model',
  transform(code, id) {
    const module = id.split('?')[0] ?? '';
    const end = Object.keys(REPLACEMENTS).find((path) => module.endsWith(path));
    const replacements = end === undefined ? undefined : REPLACEMENTS[end]?.(dirname(module));
    return replacements ? { code: replacements.reduce(replaceOnce, code), map: null } : null;
  },
});

function replaceOnce(code: string, [what, by]: Replacement): string {
  const parts = code.split(what);
  if (parts.length !== 2) throw new Error(`${what} is there ${parts.length - 1} times, and not once`);
  return parts.join(by);
}

const minified = (file: string): string => JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
