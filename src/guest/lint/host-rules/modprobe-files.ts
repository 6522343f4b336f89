/** Names of the files in /etc/modprobe.d that speak of vfio (modprobe.d(5)). */
import type { HostFacts } from '../../../host/host-facts.js';
import { isModprobeFile, parseModprobe } from '../../../host/modprobe.js';
import type { ConfigFinding } from '../config-finding.js';
import { isAboutVfio } from './vfio-options.js';

export function* lintFileNames({ modprobeFiles }: HostFacts): Iterable<ConfigFinding> {
	for (const file of modprobeFiles) {
		const about = parseModprobe(file).find(isAboutVfio);
		if (about === undefined) continue;
		const { path } = file;
		const where = { path, line: about.line, key: about.command };
		const name = path.slice(path.lastIndexOf('/') + 1);
		if (!isModprobeFile(path)) {
			const message = `modprobe reads files named *.conf only, and passes ${name} over: what it says of vfio has no effect`;
			const fix = `rename it to ${name.replace(/\.[^.]*$/, '')}.conf, then update-initramfs -u`;
			yield { ...where, code: 'modprobe-not-read', severity: 'warning', message, fix };
		} else if (isMisspelled(name)) {
			const message = `the name ${name} looks like a slip for vfio.conf; it works all the same, because modprobe reads every *.conf`;
			const fix = 'nothing; mind that there is no second file with other options';
			yield { ...where, code: 'modprobe-misspelled', severity: 'note', message, fix };
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
