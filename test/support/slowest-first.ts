/** The order of the test files: those that take longest begin, so that no core is idle while the last of them ends. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They wait for machines and browsers; each takes more than half a minute of two cores. */
const SLOW = [
	'consumers/boots',
	'probe/firmware-agrees',
	'igd-helper/proof',
	'web/chromium-hostile',
	'cli/killed',
	'probe/corpus',
	'cli/probe-firmware',
	'firmware/corpus',
	'cli/probe',
	'distribution/debian-package',
	'nodes',
	'web/chromium',
	'consumers/aavmf-boots',
	'consumers/seabios-roms',
];

export class SlowestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId }: TestSpecification) => {
			const index = SLOW.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
			return index === -1 ? SLOW.length : index;
		};
		return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
	}
}
