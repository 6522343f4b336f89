/** Which devices of the host a domain names, and whether libvirt gets hold of them. */
import { finder } from '../../bytes/finding.js';
import { isVfioDriver } from '../../host/drivers.js';
import { isArgument } from '../../vm/lint/argument-devices.js';
import { lintArgumentHosts } from '../../vm/lint/argument-hosts.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import type { MANAGER_FINDINGS } from '../../vm/lint/managers/findings.js';
import type { Vm } from '../vm.js';
import type { LIBVIRT_LINT_FINDINGS } from './findings.js';

const manager = 'libvirt';
const found = finder<typeof LIBVIRT_LINT_FINDINGS & typeof MANAGER_FINDINGS>();

export function* lintDevices({ passed, devices, places, host }: Vm): Iterable<ConfigFinding> {
	const sources = passed.flatMap(({ where, source }) => (source === undefined ? [] : [{ ...source, where }]));
	for (const { problem, where } of [...sources, ...places]) {
		if (problem === undefined) continue;
		yield { ...where, ...found('address-invalid', 'error', problem) };
	}
	const seen = new Map<string, string>();
	for (const one of passed) {
		const { where, source, addresses, functions } = one;
		const [address] = addresses;
		if (source === undefined && !one.mediated) {
			yield { ...where, ...found('source-missing', 'error', {}) };
		}
		if (address === undefined) continue;
		const before = seen.get(address);
		if (before !== undefined) {
			yield { ...where, ...found('device-twice', 'error', { manager, address, key: where.key, by: before }) };
			continue;
		}
		seen.set(address, where.key);
		if (host?.functions === undefined) continue;
		const [own] = functions;
		// A virtual function that is not made is told as such.
		if (own === undefined && one.virtualOf !== undefined) continue;
		if (own === undefined) {
			yield { ...where, ...found('device-absent', 'error', { manager, address }) };
		} else if (!one.managed && own.driver !== undefined && !isVfioDriver(own.driver) && own.driver !== 'pci-stub') {
			const node = `pci_${address.replace(/[:.]/g, '_')}`;
			yield { ...where, ...found('device-unmanaged', 'warning', { address, driver: own.driver, node }) };
		}
	}
	const words = devices.filter(isArgument);
	yield* lintArgumentHosts({ manager, words, host, passedBy: (address) => seen.get(address) });
}
