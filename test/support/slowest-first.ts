/**
 * The order of the test files: those that take longest begin, so that no core is idle while the last of them ends; those that
 * share modules are not interrupted by those that do not, because a worker is kept only for the next file of the same kind.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They wait for machines and browsers; each takes more than half a minute of two cores. */
const SLOW = [
	'consumers/boots',
	'probe/firmware-agrees',
	'igd-helper/proof',
	'web/chromium-hostile',
	'web/chromium-large',
	'cli/killed',
	'probe/corpus',
	'cli/probe-firmware',
	'firmware/corpus',
	'cli/probe',
	'distribution/debian-package',
	'nodes',
	'web/chromium',
	'web/chromium-given',
	'web/chromium-versus',
	'boot',
	'consumers/aavmf-boots',
	'consumers/seabios-roms',
];

export class SlowestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId, project }: TestSpecification) => {
			const index = SLOW.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
			if (index !== -1) return index;
			return project.config.isolate ? SLOW.length : SLOW.length + 1;
		};
		return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
	}
}
