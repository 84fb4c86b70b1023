// npm test: everything, in the order in which a fault is told soonest. The last line adds up what the runners report.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, getBrowser, MissingBrowser } from './browsers.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** As far as it is read here: what Vitest's JSON reporter writes. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly duration?: number;
    }[];
  }[];
}

const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };
const SLOWEST = 10;

const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
const slowest: { name: string; duration: number }[] = [];
let skipped = 0;

/** Runs a script of package.json, its output in plain sight. */
function run(script: string, words: readonly string[] = [], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n# ${script}`);
  const windows = process.platform === 'win32'; // npm is a .cmd file there, which only a shell runs
  const all = ['run', '-s', script, ...(words.length > 0 ? ['--', ...words] : [])];
  return spawnSync('npm', all, { stdio: 'inherit', shell: windows, env: { ...process.env, ...env } }).status === 0;
}

const check = (script: string): Count => (run(script) ? PASSED : FAILED);

/** Runs tests, and counts what their runner reports; a run without a report, or a file that did not load, is a failure. */
function countTests(script: string, env: NodeJS.ProcessEnv = {}): Count {
  const file = join(folder, `${script.replace(':', '-')}.json`);
  const succeeded = run(script, ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env);
  if (!existsSync(file)) return FAILED;
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  skipped += report.numPendingTests;
  for (const { assertionResults } of report.testResults) {
    for (const { fullName, duration } of assertionResults) slowest.push({ name: fullName, duration: duration ?? 0 });
  }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  // The runner can fail as a whole: an error outside of any test.
  return { passed: report.numPassedTests, failed: succeeded ? failed : Math.max(failed, 1) };
}

/** Sees to it that the browser is there. Where it is not, CI fails, and the tests themselves say what they skip. */
function checkBrowser(name: BrowserName): Count {
  try {
    console.log(`\n# ${name}: ${getBrowser(name)}`);
    return PASSED;
  } catch (error) {
    if (!(error instanceof MissingBrowser)) throw error;
    console.error(`\n# ${name}: ${error.message}`);
    return process.env.CI === 'true' ? FAILED : { passed: 0, failed: 0 };
  }
}

const started = Date.now();
const counts: Count[] = [check('typecheck'), check('lint'), countTests('test:unit'), check('zip')];
const built = { ON_RECORD_IS_BUILT: 'yes' };
counts.push(countTests('test:build', built));
counts.push(checkBrowser('chromium'), checkBrowser('firefox'));
counts.push(countTests('test:browser', built));
rmSync(folder, { recursive: true, force: true });

console.log(`\nThe ${SLOWEST} slowest tests:`);
for (const { name, duration } of slowest.sort((a, b) => b.duration - a.duration).slice(0, SLOWEST)) {
  console.log(`  ${(duration / 1000).toFixed(1).padStart(5)} s  ${name}`);
}
const add = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(`\n${skipped} skipped, ${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${add('passed')} passed, ${add('failed')} failed`);
process.exitCode = add('failed') > 0 ? 1 : 0;
