/** Slices of a device (mdev), of which Proxmox makes one for a single function (`parse_hostpci`, PVE/QemuServer/PCI.pm). */
import { finder } from '../../bytes/finding.js';
import { VendorId } from '../../pci/ids.js';
import { gvtTypeVersion } from '../../vm/gvt-support.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import { lintSliceHost } from '../../vm/lint/slice-host.js';
import type { MEDIATED_FINDINGS } from '../../vm/mediated/findings.js';
import { slicedFindings } from '../../vm/mediated.js';
import { changedLine } from '../changed-lines.js';
import type { Passed, Vm } from '../vm.js';
import type { PROXMOX_LINT_FINDINGS } from './findings.js';

const found = finder<typeof PROXMOX_LINT_FINDINGS & typeof MEDIATED_FINDINGS>();

export function* lintMediated({ passed, host, firmware }: Vm): Iterable<ConfigFinding> {
	for (const one of passed) {
		const { where, line, addresses, functions } = one;
		const { mdev } = line;
		// That the mode excludes mdev has been told.
		if (mdev === undefined || line.legacyIgd) continue;
		if (line.xVga && isGvt(one)) {
			const stops = firmware === 'seabios';
			const lines = [changedLine(line.setting, { without: ['x-vga'] })];
			yield { ...where, ...found('mdev-x-vga', stops ? 'error' : 'warning', { stops, lines }) };
		}
		// Nobody knows how many functions a slot of an unknown host has.
		if (addresses.length > 1) {
			yield several(one);
			continue;
		}
		const [own] = functions;
		if (own === undefined) continue;
		const change = (type: string) => ({ write: [changedLine(line.setting, { add: [`mdev=${type}`] })] });
		const findings = slicedFindings(own, mdev, change);
		for (const finding of findings) yield { ...where, ...finding };
		if (host !== undefined && findings.length === 0) yield* lintSliceHost(where, own, host);
	}
}

/** A slice of an Intel iGPU, by its type or by the device. */
export function isGvt({ line: { mdev }, functions: [own] }: Passed): boolean {
	if (mdev === undefined) return false;
	return gvtTypeVersion(mdev) !== undefined || own?.vendorId === VendorId.intel;
}

function several({ where, line, addresses }: Passed): ConfigFinding {
	const [first = ''] = addresses;
	const lines = [changedLine(line.setting, { host: first })];
	return { ...where, ...found('mdev-multifunction', 'error', { addresses, lines }) };
}
