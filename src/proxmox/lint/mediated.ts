/** Slices of a device (mdev), of which Proxmox makes one for a single function (`parse_hostpci`, PVE/QemuServer/PCI.pm). */
import { finder } from '../../bytes/finding.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import { changedLine } from '../changed-lines.js';
import type { Vm } from '../vm.js';
import type { PROXMOX_LINT_FINDINGS } from './findings.js';

const found = finder<typeof PROXMOX_LINT_FINDINGS>();

export function* lintMediated({ passed }: Vm): Iterable<ConfigFinding> {
	for (const { where, line, addresses } of passed) {
		// Nobody knows how many functions a slot of an unknown host has. That the mode excludes mdev has been told.
		if (line.mdev === undefined || line.legacyIgd || addresses.length < 2) continue;
		const [first = ''] = addresses;
		const lines = [changedLine(line.setting, { host: first })];
		yield { ...where, ...found('mdev-multifunction', 'error', { addresses, lines }) };
	}
}
