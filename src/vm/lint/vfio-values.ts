/** Values that properties of vfio-pci take as words (`parse_type_bool` and `parse_type_uint64`, qapi/qobject-input-visitor.c; `set_pci_devfn`, hw/core/qdev-properties-system.c). */
import { finder } from '../../bytes/finding.js';
import { isOff, isOn, qemuDeviceAddress, qemuNumber } from '../qemu-arguments.js';
import type { MANAGER_FINDINGS, VALUE_KINDS } from './managers/findings.js';

const found = finder<typeof MANAGER_FINDINGS>();

type ValueKind = (typeof VALUE_KINDS)[number];

const NAMES: Readonly<Record<ValueKind, string>> = {
	switch:
		'migration-events multifunction ramfb skip-vsc-check use-legacy-x86-rom x-balloon-allowed x-enable-migration x-igd-lpc ' +
		'x-igd-opregion x-no-geforce-quirks x-no-kvm-intx x-no-kvm-ioeventfd x-no-kvm-msi x-no-kvm-msix x-no-mmap ' +
		'x-no-vfio-ioeventfd x-pcie-ari-nextfn-1 x-pcie-err-unc-mask x-pcie-ext-tag x-pcie-extcap-init x-pcie-lnksta-dllla ' +
		'x-req x-vga',
	number:
		'acpi-index bootindex rombar romsize x-igd-gms x-intx-mmap-timeout-ms x-nv-gpudirect-clique x-pci-class-code xres yres',
	range: '',
	bar: 'x-msix-relocation',
	choice:
		'ats display enable-migration x-device-dirty-page-tracking x-igd-legacy-mode x-migration-load-config-after-iter ' +
		'x-migration-multifd-transfer x-pre-copy-dirty-page-tracking',
	address: 'addr',
	id: 'x-pci-device-id x-pci-sub-device-id x-pci-sub-vendor-id',
	vendor: 'x-pci-vendor-id',
};

const KINDS: ReadonlyMap<string, ValueKind> = new Map(
	Object.entries(NAMES).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as ValueKind] as const)),
);

/** Whether its values are on and off, whatever the one that is written looks like. */
export function isSwitchProperty(property: string): boolean {
	return KINDS.get(property) === 'switch';
}

/** Of numbers that are not of 32 bits without a sign. */
const BOUNDS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
	['acpi-index', [0, 0x3fff]],
	['bootindex', [-0x8000_0000, 0x7fff_ffff]],
	['x-nv-gpudirect-clique', [0, 15]],
]);

/** QEMU compares case. */
const SWITCH = /^(?:on|off|yes|no|true|false|y|n)$/;

/** `undefined` for a value that QEMU takes, and for a property whose values nobody here knows. */
export function valueFinding(property: string, value: string, written = (meant: string) => `${property}=${meant}`) {
	const kind = KINDS.get(property);
	if (kind === undefined) return undefined;
	const isTaken = takes(kind, value);
	const beyond = isTaken && kind === 'number' && isBeyond(property, value);
	if (isTaken && !beyond) return undefined;
	const meant = meantBy(kind, property, value);
	return found('vfio-property-value', 'error', {
		property,
		value,
		kind: beyond ? 'range' : kind,
		...(meant !== undefined && { line: written(meant) }),
	});
}

function takes(kind: ValueKind, value: string): boolean {
	switch (kind) {
		case 'switch':
			return SWITCH.test(value);
		case 'number':
		case 'range':
			return qemuNumber(value.replace(/^[-+]/, '')) !== undefined;
		case 'choice':
			return /^(?:on|off|auto)$/.test(value);
		case 'bar':
			return /^(?:off|auto|bar[0-5])$/.test(value);
		case 'id':
			return isId(value, 0xffff);
		case 'vendor':
			return isId(value, 0xfffe);
		case 'address':
			return (qemuDeviceAddress(value.replace(/^\+/, ''))?.device ?? 0x20) < 0x20;
	}
}

/** Of `vfio_pci_config_setup`; all ones stand for the device's own (PCI_ANY_ID). */
function isId(value: string, most: number): boolean {
	const number = qemuNumber(value);
	return number !== undefined && (number <= most || number === 0xffffffff);
}

function isBeyond(property: string, value: string): boolean {
	const size = qemuNumber(value.replace(/^[-+]/, '')) ?? 0;
	const number = value.startsWith('-') ? -size : size;
	const [least, most] = BOUNDS.get(property) ?? [0, 0xffff_ffff];
	// Those of a ROM's BAR: `pci_qdev_realize`, hw/pci/pci.c. All bits set stand for none.
	const isNoSize = property === 'romsize' && number !== most && !Number.isInteger(Math.log2(number));
	return number < least || number > most || isNoSize;
}

function meantBy(kind: ValueKind, property: string, value: string): string | undefined {
	const on = value === '1' || isOn(value);
	const off = value === '0' || isOff(value);
	if (!on && !off) return undefined;
	if (kind === 'id' || kind === 'vendor') return undefined;
	if (kind === 'number') return property === 'rombar' ? (on ? '1' : '0') : undefined;
	return kind === 'switch' || kind === 'choice' ? (on ? 'on' : 'off') : undefined;
}
