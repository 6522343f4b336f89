/** `hostpciN`, the devices of the host that a machine gets (`$hostpci_fmt` and `parse_hostpci`, PVE/QemuServer/PCI.pm). */
import { formatPciAddress, type PciAddress, parsePciAddress } from '../host/pci-function.js';
import { parseBoolean, parsePropertyString } from './property-string.js';
import type { Setting } from './setting.js';

/** hostpci0 to hostpci15. */
export const MAX_HOSTPCI = 16;

export interface HostPci {
	readonly setting: Setting;
	/** N of hostpciN. */
	readonly index: number;
	/** As they are written; several make one device of several functions. Empty with `mapping`. */
	readonly addresses: readonly PciAddress[];
	/** A mapping of the cluster, which stands for a device of the node. */
	readonly mapping?: string;
	readonly romfile?: string;
	readonly rombar: boolean;
	readonly pcie: boolean;
	readonly xVga: boolean;
	readonly legacyIgd: boolean;
	readonly mdev?: string;
	/** As the guest sees it, where it is changed. */
	readonly vendorId?: number;
	readonly deviceId?: number;
	/** Why Proxmox skips the line or refuses the start. */
	readonly problem?: string;
}

const BOOLEANS = ['rombar', 'pcie', 'x-vga', 'legacy-igd'] as const;
const IDS = ['vendor-id', 'device-id', 'sub-vendor-id', 'sub-device-id'] as const;
const KEYS = ['host', 'mapping', 'romfile', 'mdev', 'driver', ...BOOLEANS, ...IDS];
/** Lower case alone, which `pciAddress` of this project is not so strict about. */
const ADDRESS = /^(?:[a-f0-9]{4,}:)?[a-f0-9]{2}:[a-f0-9]{2}(?:\.[a-f0-9])?$/;

/** `undefined` for a key of another kind. */
export function parseHostPci(setting: Setting): HostPci | undefined {
	const digits = /^hostpci(\d+)$/.exec(setting.key)?.[1];
	if (digits === undefined) return undefined;
	const { values, problem } = parsePropertyString(setting.value, 'host', KEYS);
	const flag = (key: (typeof BOOLEANS)[number], absent: boolean) => parseBoolean(values.get(key) ?? '') ?? absent;
	const id = (key: (typeof IDS)[number]) => {
		const text = values.get(key);
		return text === undefined ? undefined : Number(text);
	};
	const given = <K extends string, T>(key: K, value: T | undefined) =>
		(value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
	const host = values.get('host');
	return {
		setting,
		index: Number(digits),
		addresses: (host?.split(';') ?? []).map(parsePciAddress).filter((address) => address !== undefined),
		...given('mapping', values.get('mapping')),
		...given('romfile', values.get('romfile')),
		rombar: flag('rombar', true),
		pcie: flag('pcie', false),
		xVga: flag('x-vga', false),
		legacyIgd: flag('legacy-igd', false),
		...given('mdev', values.get('mdev')),
		...given('vendorId', id('vendor-id')),
		...given('deviceId', id('device-id')),
		...given('problem', problem ?? problemOf(Number(digits), values)),
	};
}

/** What the schema and `parse_hostpci` do not let pass. */
function problemOf(index: number, values: ReadonlyMap<string, string>): string | undefined {
	if (index >= MAX_HOSTPCI) return `unknown setting 'hostpci${index}': the last is hostpci${MAX_HOSTPCI - 1}`;
	const [host, mapping] = [values.get('host'), values.get('mapping')];
	if (host !== undefined && mapping !== undefined) return "Cannot set both 'host' and 'mapping'";
	if (host === undefined && mapping === undefined) return "Either 'host' or 'mapping' must be set";
	const address = host?.split(';').find((text) => !ADDRESS.test(text));
	if (address !== undefined) {
		const proposal = parsePciAddress(address);
		const hint = proposal === undefined ? '' : `, which would be ${formatPciAddress(proposal)}`;
		return `host: '${address}' is no address as Proxmox wants it (lower-case hex, 0000:05:00.0)${hint}`;
	}
	const boolean = BOOLEANS.find((key) => values.has(key) && parseBoolean(values.get(key) ?? '') === undefined);
	if (boolean !== undefined) return `${boolean}: '${values.get(boolean)}' is neither 0 nor 1`;
	const id = IDS.find((key) => values.has(key) && !/^0x[0-9a-fA-F]{4}$/.test(values.get(key) ?? ''));
	if (id !== undefined) return `${id}: '${values.get(id)}' is not of the form 0x1002`;
	if (values.get('romfile')?.includes(';') === true) return 'romfile: no semicolon may be in the name';
	if (/[/.:]/.test(values.get('mdev') ?? '')) return "mdev: none of '/', '.' and ':' may be in the name";
	const driver = values.get('driver');
	if (driver !== undefined && driver !== 'vfio' && driver !== 'keep')
		return `driver: '${driver}' is neither vfio nor keep`;
	return undefined;
}
