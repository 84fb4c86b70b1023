// npm run findings [-- --write]: whether the analysis finds in every labelled text what it found when the list of hashes was
// last written. Work that must not change any finding is held against it; work that is meant to change some writes it anew.

import { FINDINGS_FILE, findingsOfCorpus, readFindings, writeFindings } from './findings/hashes.ts';

const found = findingsOfCorpus();
if (process.argv.includes('--write')) {
  writeFindings(found);
  console.log(`${FINDINGS_FILE} is written: ${found.size} texts`);
} else {
  const known = readFindings();
  const changed = [...found].filter(([text, hash]) => known.get(text) !== hash).map(([text]) => text);
  const gone = [...known.keys()].filter((text) => !found.has(text));
  for (const text of [...changed, ...gone]) console.log(text);
  console.log(`${changed.length + gone.length} of ${found.size} texts have other findings than ${FINDINGS_FILE} says`);
  process.exitCode = changed.length + gone.length > 0 ? 1 : 0;
}
