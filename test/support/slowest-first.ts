/**
 * The order of the test files: those with modules of their own begin, because a worker keeps its modules only while the next
 * file shares them; of both, those that take longest begin, so that no core is idle while the last of them ends.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They wait for machines, browsers and processes; each takes more than a quarter of a minute. */
const SLOW = [
	'consumers/boots',
	'probe/firmware-agrees',
	'igd-helper/proof',
	'cli/probe',
	'cli/probe-firmware',
	'nodes',
	'firmware/bounds',
	'cli/killed',
	'web/chromium-hostile',
	'web/chromium',
	'web/chromium-large',
	'firmware/corpus',
	'probe/corpus',
	'web/chromium-versus',
	'web/chromium-given',
	'distribution/debian-package',
	'boot',
	'consumers/aavmf-boots',
	'consumers/seabios-roms',
	'fuzz/files',
	'diagnose/helper-logs',
	'package',
	'distribution/release',
	'attack',
	'vm/vfio-refusals',
	'docs/examples',
	'firmware/qemu-video',
];

export class SlowestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId, project }: TestSpecification) => {
			const index = SLOW.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
			const place = index === -1 ? SLOW.length : index;
			return project.config.isolate ? place - SLOW.length - 1 : place;
		};
		return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
	}
}
