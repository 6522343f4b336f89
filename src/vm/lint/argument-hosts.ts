/** Which devices of the host the words of QEMU name (`set_pci_host_devaddr`, hw/core/qdev-properties-system.c; `vfio_pci_realize`, hw/vfio/pci.c). */
import { finder } from '../../bytes/finding.js';
import { isVfioDriver } from '../../host/drivers.js';
import type { HostFacts } from '../../host/host-facts.js';
import type { Manager } from '../managers.js';
import { type ArgumentDevice, qemuHost } from './argument-devices.js';
import type { ConfigFinding } from './config-finding.js';
import type { MANAGER_FINDINGS } from './managers/findings.js';

const found = finder<typeof MANAGER_FINDINGS>();

export interface ArgumentHostsQuestion {
	readonly manager: Manager;
	readonly words: readonly ArgumentDevice[];
	readonly host: HostFacts | undefined;
	/** The line or element that has passed an address. */
	passedBy(address: string): string | undefined;
}

export function* lintArgumentHosts({ manager, words, host, passedBy }: ArgumentHostsQuestion): Iterable<ConfigFinding> {
	const seen = new Map<string, string>();
	for (const one of words) {
		const { where, option, addresses, functions } = one;
		const { driver, properties, text } = option;
		const named = properties.get('host');
		const [address] = addresses;
		const invalid = named !== undefined && qemuHost(named)?.function === undefined;
		if (invalid || (named === undefined && !OTHER_WAYS.some((name) => properties.has(name)))) {
			const meant = address !== undefined && !address.includes('.') ? `${address}.0` : undefined;
			yield { ...where, ...found('args-device-host', 'error', { driver, host: named, meant }) };
		}
		if (address === undefined || one.mediated) continue;
		const by = passedBy(address) ?? seen.get(address);
		if (by !== undefined) {
			const values = { manager, address, key: `-device ${text}`, by, word: true };
			yield { ...where, ...found('device-twice', 'error', values) };
			continue;
		}
		seen.set(address, `-device ${text}`);
		if (host?.functions === undefined) continue;
		const [own] = functions;
		if (own === undefined) {
			// A virtual function that is not made is told as such.
			if (one.virtualOf === undefined)
				yield { ...where, ...found('device-absent', 'error', { manager, address, word: true }) };
		} else if (own.driver !== undefined && !isVfioDriver(own.driver)) {
			const values = { manager, address: own.address, driver: own.driver, id: own };
			yield { ...where, ...found('args-device-driver', 'warning', values) };
		}
	}
}

/** To name a device without its address. */
const OTHER_WAYS = ['sysfsdev', 'fd'];
