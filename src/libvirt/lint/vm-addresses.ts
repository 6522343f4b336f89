/** Where devices are in the VM (formatdomain: "Device Addresses"). */
import { finder } from '../../bytes/finding.js';
import { slotOf } from '../../host/pci-function.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import type { Vm } from '../vm.js';
import type { VmPlace } from '../vm-places.js';
import type { LIBVIRT_LINT_FINDINGS } from './findings.js';

const found = finder<typeof LIBVIRT_LINT_FINDINGS>();

export function* lintVmAddresses({ places, passed }: Vm): Iterable<ConfigFinding> {
	const valid = places.filter(({ problem }) => problem === undefined);
	const byAddress = new Map<string, VmPlace>();
	for (const one of valid) {
		const before = byAddress.get(one.address);
		if (before === undefined) {
			byAddress.set(one.address, one);
			continue;
		}
		const { address } = one;
		yield { ...one.where, ...found('guest-address-twice', 'error', { address, by: before.where.key }) };
	}
	for (const slot of new Set(valid.map(({ address }) => slotOf(address)))) {
		const other = [1, 2, 3, 4, 5, 6, 7].map((number) => `${slot}.${number}`).find((each) => byAddress.has(each));
		const first = byAddress.get(`${slot}.0`);
		if (other !== undefined && first?.multifunction === 'off') {
			yield {
				...first.where,
				...found('multifunction-off', 'error', { address: other, write: ["multifunction='on'"] }),
			};
		}
	}
	for (const { vmAddress, where } of passed) {
		if (vmAddress === undefined || vmAddress.problem !== undefined) continue;
		const { address } = vmAddress;
		if (address.endsWith('.0') || byAddress.has(`${slotOf(address)}.0`)) continue;
		yield { ...where, ...found('function-zero-missing', 'error', { address }) };
	}
}
