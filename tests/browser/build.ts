import { buildFor } from '../../.ci/build.ts';

/** The tests run what is built from the tree as it stands; `npm test` has built it already. */
export default function build(): void {
  if (!process.env.ON_RECORD_IS_BUILT) buildFor('chrome', 'firefox');
}
