/** ROMs of other makers on Intel's integrated graphics, where nobody knows the host: its address, or that it is said to be one, tells. */
import { finder } from '../../bytes/finding.js';
import { kindOf } from '../../graphics/kinds/kinds.js';
import { VendorId } from '../../pci/ids.js';
import type { ConfigFinding } from './config-finding.js';
import type { PassedDevice } from './passed-device.js';
import { isIgpu } from './passed-graphics.js';
import type { ROM_FILE_FINDINGS } from './rom-files/findings.js';

const found = finder<typeof ROM_FILE_FINDINGS>();

export function* lintIgpuRoms(devices: readonly PassedDevice[]): Iterable<ConfigFinding> {
	for (const one of devices) {
		const { where, romName: rom = '', functions, saidToBeIgpu } = one;
		// With the host the device has an ID, which its ROM is judged for.
		if (functions.length > 0 || !isIgpu(one)) continue;
		const all = (one.rom?.file?.recognised ?? []).flatMap(({ graphics }) => kindOf(graphics.kind).vendors(graphics));
		if (all.length === 0 || all.includes(VendorId.intel)) continue;
		const vendors = [...new Set(all)].map((vendorId) => ({ vendorId }));
		const values = { rom, vendors, igpu: true };
		yield { ...where, ...found('romfile-other-device', saidToBeIgpu ? 'error' : 'warning', values) };
	}
}
