/** Names of the files in /etc/modprobe.d that speak of vfio (modprobe.d(5)). */
import { finder } from '../../../bytes/finding.js';
import type { HostFacts } from '../../../host/host-facts.js';
import { isModprobeFile, parseModprobe } from '../../../host/modprobe.js';
import type { ConfigFinding } from '../config-finding.js';
import type { HOST_FINDINGS } from './findings.js';
import { isAboutVfio } from './vfio-options.js';

const found = finder<typeof HOST_FINDINGS>();

export function* lintFileNames({ modprobeFiles }: HostFacts): Iterable<ConfigFinding> {
	for (const file of modprobeFiles) {
		const about = parseModprobe(file).find(isAboutVfio);
		if (about === undefined) continue;
		const { path } = file;
		const where = { path, line: about.line, key: about.command };
		const name = path.slice(path.lastIndexOf('/') + 1);
		if (!isModprobeFile(path)) {
			const renamed = `${path.slice(0, -name.length)}${name.replace(/\.[^.]*$/, '')}.conf`;
			yield { ...where, ...found('modprobe-not-read', 'warning', { path, renamed }) };
		} else if (isMisspelled(name)) {
			yield { ...where, ...found('modprobe-misspelled', 'note', { path }) };
		}
	}
}

/** The letters of vfio in another order, or one of them missing. */
function isMisspelled(name: string): boolean {
	const words = name
		.toLowerCase()
		.replace(/\.conf$/, '')
		.split(/[^a-z]+/);
	if (words.includes('vfio')) return false;
	const sorted = (word: string) => [...word].sort().join('');
	const slips = ['vfio', 'vfo', 'vio', 'fio', 'vfi'].map(sorted);
	return words.some((word) => slips.includes(sorted(word)));
}
