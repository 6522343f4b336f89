/**
 * Properties that QEMU's vfio-pci has, of itself and as any PCI device, release by release: `-device vfio-pci,help` of 7.2,
 * 10.0 and 11.1, and between these the releases that `vfio_pci_class_init` (hw/vfio/pci.c) and `hw_compat_…`
 * (hw/core/machine.c) name.
 */
import { finder } from '../../bytes/finding.js';
import { nearestNames } from '../../bytes/nearest.js';
import { isAtLeastVersion } from '../../host/package-version.js';
import { formatQemuVersion, type QemuVersion } from '../qemu-version.js';
import type { ConfigFinding, Place } from './config-finding.js';
import type { MANAGER_FINDINGS } from './managers/findings.js';
import { valueFinding } from './vfio-values.js';

const found = finder<typeof MANAGER_FINDINGS>();

/** From each release on; those of 7.2 may be older. */
const SINCE: readonly (readonly [since: QemuVersion, names: string])[] = [
	[
		[0, 0],
		'acpi-index addr bootindex bus display driver failover_pair_id host id multifunction rombar romfile romsize sysfsdev ' +
			'x-balloon-allowed x-enable-migration x-igd-gms x-igd-opregion x-intx-mmap-timeout-ms x-msix-relocation ' +
			'x-no-geforce-quirks x-no-kvm-intx x-no-kvm-ioeventfd x-no-kvm-msi x-no-kvm-msix x-no-mmap x-no-vfio-ioeventfd ' +
			'x-nv-gpudirect-clique x-pci-device-id x-pci-sub-device-id x-pci-sub-vendor-id x-pci-vendor-id x-pcie-extcap-init ' +
			'x-pcie-lnksta-dllla x-pre-copy-dirty-page-tracking x-req x-vga xres yres',
	],
	[[8, 0], 'enable-migration x-pcie-err-unc-mask'],
	[[8, 1], 'vf-token x-pcie-ari-nextfn-1'],
	[[9, 0], 'fd iommufd'],
	[[9, 1], 'migration-events skip-vsc-check x-device-dirty-page-tracking'],
	[[9, 2], 'busnr x-max-bounce-buffer-size x-pcie-ext-tag'],
	[[10, 0], 'x-igd-legacy-mode x-igd-lpc x-migration-multifd-transfer'],
	[[10, 1], 'sriov-pf x-migration-load-config-after-iter x-migration-max-queued-buffers-size x-pci-class-code'],
	[[11, 0], 'ats x-vpasid-cap-offset'],
];

/** Those that are gone, from the first release that was seen without them. */
const UNTIL: ReadonlyMap<string, { readonly until: QemuVersion; readonly instead?: string }> = new Map([
	['x-enable-migration', { until: [8, 0], instead: 'enable-migration' }],
	['x-pcie-extcap-init', { until: [11, 1] }],
]);

const PLUGGED = 'vfio-pci';
/** The same device where it cannot be unplugged, with properties of its own. */
const FIXED = 'vfio-pci-nohotplug';
const OF_FIXED: ReadonlySet<string> = new Set(['ramfb', 'x-ramfb-migrate', 'use-legacy-x86-rom']);

/** Options of Proxmox VE that QEMU has under another name, or does not have. */
const OF_PROXMOX: ReadonlyMap<string, string | undefined> = new Map([
	['legacy-igd', undefined],
	['pcie', undefined],
	['mapping', undefined],
	['mdev', 'sysfsdev'],
	['vendor-id', 'x-pci-vendor-id'],
	['device-id', 'x-pci-device-id'],
	['sub-vendor-id', 'x-pci-sub-vendor-id'],
	['sub-device-id', 'x-pci-sub-device-id'],
]);

const KNOWN: ReadonlyMap<string, QemuVersion> = new Map(
	SINCE.flatMap(([since, names]) => names.split(' ').map((name): [string, QemuVersion] => [name, since])),
);

export interface PropertyQuestion {
	readonly names: Iterable<string>;
	/** QEMU's device; by default `vfio-pci`. */
	readonly driver?: string;
	/** The installed release, or else the oldest that it can be. */
	readonly qemu?: { readonly version: QemuVersion; readonly exact: boolean } | undefined;
	/** Rules about Intel iGPUs tell of the releases of their properties. */
	readonly igpu: boolean;
	placeOf(name: string): Place;
	/** As QEMU gets it. */
	valueOf(name: string): string;
	/** How a value is written where a property stands; by default `NAME=VALUE`. */
	written?(name: string, value: string): string;
}

/** Each with the name that was most likely meant. A name that is like none may be of a release that is not known here. */
export function* lintProperties(question: PropertyQuestion): Iterable<ConfigFinding> {
	const { names, driver = PLUGGED, igpu, placeOf } = question;
	for (const property of names) {
		if (KNOWN.has(property) || (OF_FIXED.has(property) && driver === FIXED)) {
			const written = question.written && ((value: string) => question.written?.(property, value) ?? value);
			const wrong = valueFinding(property, question.valueOf(property), written);
			if (wrong !== undefined) yield { ...placeOf(property), ...wrong };
			if (!igpu || !property.startsWith('x-igd-')) yield* lintRelease(question, property, driver);
			continue;
		}
		yield { ...placeOf(property), ...unknown(property, driver) };
	}
}

function unknown(property: string, driver: string) {
	if (OF_FIXED.has(property)) {
		return found('vfio-property-unknown', 'error', { property, driver, proxmox: false, of: FIXED });
	}
	const proxmox = OF_PROXMOX.has(property);
	const [near] = proxmox ? [OF_PROXMOX.get(property)] : nearestNames(property, KNOWN.keys());
	const severity = proxmox || near !== undefined ? 'error' : 'warning';
	return found('vfio-property-unknown', severity, { property, driver, near, proxmox });
}

function* lintRelease({ qemu, placeOf }: PropertyQuestion, property: string, driver: string): Iterable<ConfigFinding> {
	if (qemu === undefined) return;
	const since = KNOWN.get(property) ?? [0, 0];
	const { until, instead } = UNTIL.get(property) ?? {};
	const tooOld = qemu.exact && !isAtLeastVersion(qemu.version, since);
	const tooNew = until !== undefined && isAtLeastVersion(qemu.version, until);
	if (!tooOld && !tooNew) return;
	const release = formatQemuVersion(tooNew ? until : since);
	const values = { property, driver, qemu: formatQemuVersion(qemu.version), gone: tooNew, release, instead };
	yield { ...placeOf(property), ...found('vfio-property-release', 'error', values) };
}
