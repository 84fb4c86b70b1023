// Rules for hearsay, in order of precedence.

import type { HearsayRule } from '../../utils/analysis/rule.ts';
import { itEmerged, outletUnderstands, reportedly, reportsSay, saidToBe } from './hearsay.ts';

export const hearsay: readonly HearsayRule[] = [saidToBe, itEmerged, reportsSay, outletUnderstands, reportedly];
