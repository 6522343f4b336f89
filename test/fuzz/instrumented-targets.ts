/** The targets of all fuzzers, instrumented. */
import { join } from 'node:path';
import { ROOT } from '../support/files.js';
import { type Instrumented, instrumented } from './instrument.js';

export function instrumentedTargets(): Promise<Instrumented<typeof import('./targets.js')>> {
	return instrumented(join(ROOT, 'test/fuzz/targets.ts'));
}
