/** What dpkg below the root folder of a host has installed (dpkg-query(1)). */
import { join } from 'node:path';
import { readShortText } from './sysfs.js';

/** A few MB on a Proxmox host. */
const MAX_STATUS = 64 << 20;
/** Characters of a package's paragraph in it. */
const MAX_ENTRY = 4096;
/** A package that was removed, or whose files are not all unpacked, keeps its paragraph (dpkg-query(1), package states). */
const NOT_THERE = /^Status: .* (?:not-installed|config-files|half-installed)$/m;

/** The version of a package; `undefined` where it is not installed. */
export function dpkgVersions(root: string): (name: string) => string | undefined {
	const status = `\n${readShortText(join(root, 'var/lib/dpkg/status'), MAX_STATUS) ?? ''}`;
	return (name) => {
		const at = status.indexOf(`\nPackage: ${name}\n`);
		const [entry = ''] = at < 0 ? [] : status.slice(at + 1, at + 1 + MAX_ENTRY).split('\n\n', 1);
		return NOT_THERE.test(entry) ? undefined : /^Version: (\S+)$/m.exec(entry)?.[1];
	};
}
