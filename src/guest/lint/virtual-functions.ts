/** Virtual functions of GPUs (SR-IOV) in a configuration: what they have no use for, and what their physical function must stay. */
import type { HostFacts } from '../../host/host-facts.js';
import { isDisplay, type PciFunction, slotOf } from '../../host/pci-function.js';
import { physicalFunctionOf } from '../../host/virtual-functions.js';
import { VendorId } from '../../pci/ids.js';
import {
	makeFunctions,
	noPicture,
	physicalFunctionFinding,
	romOfVirtualFunction,
	virtualFunctionFindings,
} from '../virtual-functions.js';
import type { ConfigFinding, Place, Rule } from './config-finding.js';
import { isPartOf, type PassedDevice } from './passed-device.js';
import type { Words } from './words.js';

export const VIRTUAL_FUNCTION_RULES = {
	'vf-missing': {
		source: 'Linux Documentation/PCI/pci-iov-howto.rst',
		text: 'The host has the virtual function that is passed: it is there once as many were made of its physical function.',
		fix: 'Make them on each start of the host, by sriov_numvfs of the physical function.',
	},
	'vf-pf-passed': {
		source: 'Linux drivers/vfio/pci/vfio_pci_core.c vfio_pci_vf_init',
		text: 'No guest has a virtual function together with its physical one: whatever takes that from its driver takes the virtual ones down.',
		fix: 'Pass the virtual function alone.',
	},
	'pf-with-vfs': {
		source: 'Linux drivers/vfio/pci/vfio_pci_core.c vfio_pci_vf_init',
		text: 'A GPU that is passed as a whole has no virtual functions: they are lost, with the guests that have them.',
		fix: 'Pass a virtual function in its place, or take all of them down before: sriov_numvfs is 0 then.',
	},
	'vf-pf-bound': {
		source: 'Linux Documentation/PCI/pci-iov-howto.rst',
		text: 'The physical function of a passed virtual one stays with its own driver on the host (i915 or xe), not with vfio-pci.',
		fix: 'Take its ID out of the ids= of vfio-pci: virtual functions are bound to it when the guest starts.',
	},
	'vf-group-shared': {
		source: 'PVE/SysFSTools.pm pci_dev_group_bind_to_vfio; Linux drivers/iommu/iommu.c',
		text: 'A virtual function is in an IOMMU group without its physical one and its siblings.',
		fix: "Turn on VT-d or AMD-Vi, and ACS where there is one, in the firmware's setup.",
	},
	'vf-romfile': {
		source: 'PCI Express Base 4.0 §9.3',
		text: 'A virtual function gets no ROM file: it has no display and no OpRegion for which a ROM would be.',
		fix: 'Leave out the ROM file.',
	},
	'vf-options': {
		source: 'PCI Express Base 4.0 §9.3',
		text: 'A virtual function gets no options that are for a GPU with a display: x-vga, x-igd-opregion, x-igd-lpc, x-igd-gms.',
		fix: 'Leave out the options.',
	},
	'vf-hypervisor-hidden': {
		source: 'reports to i915-sriov-dkms, #120',
		text: "Beside a virtual function of Intel the guest sees that it is one: where KVM or the hypervisor's bit is hidden, Intel's driver for Windows answers error 43.",
		fix: 'Leave out what hides it: kvm=off, -hypervisor, hidden=1, <hidden state>.',
	},
	'vf-no-picture': {
		source: 'PCI Express Base 4.0 §9.3',
		text: 'Whoever uses a virtual function looks at the guest over the network: no screen is plugged into one.',
		fix: 'Turn on Remote Desktop, or a streaming server such as Sunshine, in the guest.',
	},
} as const satisfies Record<string, Rule>;

/** What a GPU is told that a virtual function has no use for. */
export interface DisplayOption {
	readonly where: Place;
	/** `x-igd-opregion=on` */
	readonly text: string;
	/** QEMU stops at it; it hides KVM from the guest; or it gives nothing. */
	readonly effect: 'stops' | 'hides' | 'none';
	readonly fix: string;
}

/** What hides from the guest that it is one. */
export interface Hiding {
	readonly where: Place;
	/** `kvm=off` */
	readonly by: string;
	readonly fix: string;
}

export interface VirtualFunctionQuestion<P extends PassedDevice> {
	readonly passed: readonly P[];
	readonly host: HostFacts | undefined;
	readonly words: Words;
	readonly hiding: Hiding | undefined;
	displayOptions(one: P): readonly DisplayOption[];
}

export function* lintVirtualFunctions<P extends PassedDevice>(
	question: VirtualFunctionQuestion<P>,
): Iterable<ConfigFinding> {
	const { passed, host, words, hiding } = question;
	const all = host?.functions ?? [];
	const whole = passed.filter(({ mediated }) => !mediated);
	yield* lintPhysical(whole, all, words);
	for (const one of whole) {
		const { where, romName, functions, addresses } = one;
		if (one.virtualOf === undefined) continue;
		const [address = ''] = addresses;
		if (host?.functions !== undefined && functions.length === 0) {
			yield missing(where, address, one.virtualOf, all);
		}
		for (const each of functions) {
			for (const finding of virtualFunctionFindings(each, all)) yield { ...where, ...finding };
		}
		if (romName !== undefined) {
			yield { ...where, ...romOfVirtualFunction(romName, address), fix: words.virtualFunction(where.key) };
		}
		for (const { where: place, text, effect, fix } of question.displayOptions(one)) {
			const message = EFFECTS[effect](text, address);
			yield { ...place, code: 'vf-options', severity: effect === 'stops' ? 'error' : 'warning', message, fix };
		}
		yield { ...where, ...noPicture(address) };
	}
	if (hiding !== undefined && whole.some(isIntelVirtual)) {
		const message = `${hiding.by} hides from the guest that it is one, and Intel's driver for Windows then answers error 43 (Code 43) on a virtual function`;
		yield { ...hiding.where, code: 'vf-hypervisor-hidden', severity: 'warning', message, fix: hiding.fix };
	}
}

const EFFECTS: Readonly<Record<DisplayOption['effect'], (text: string, address: string) => string>> = {
	stops: (text, address) =>
		`${text} is for a GPU with a display, and ${address} is a virtual function, without VGA ranges: QEMU stops with \`failed getting region info for VGA region\``,
	hides: (text, address) =>
		`${text} is for a GPU with a display, and ${address} is a virtual function: it hides KVM from the guest and does nothing else, and Intel's driver for Windows answers error 43 then`,
	none: (text, address) =>
		`${text} is for a GPU with a display, and ${address} is a virtual function, without OpRegion and VGA ranges: it gives nothing, and some releases of QEMU stop at it`,
};

/** Of a host that nobody knows it is the iGPU's, by its address. */
export function isIntelVirtual({ virtualOf, functions: [first] }: PassedDevice): boolean {
	return virtualOf !== undefined && (first === undefined || first.vendorId === VendorId.intel);
}

/** A physical function that is passed, with or without one of its own. */
function* lintPhysical(
	passed: readonly PassedDevice[],
	all: readonly PciFunction[],
	words: Words,
): Iterable<ConfigFinding> {
	for (const one of passed) {
		const { where, functions, addresses, multifunction } = one;
		const display = functions.find((each) => isDisplay(each) && physicalFunctionOf(each, all) === undefined);
		const physical =
			display?.address ?? addresses.find((address) => /\.0$/.test(address) || slotOf(address) === address);
		if (physical === undefined) continue;
		const own = multifunction
			? functions.find((each) => physicalFunctionOf(each, all) === physical && isDisplay(each))?.address
			: undefined;
		const other = passed.find((each) => each.virtualOf !== undefined && isPartOf(each.virtualOf, physical));
		const virtual = own ?? other?.addresses[0];
		if (virtual !== undefined) {
			const message = `${physical} is the physical function of ${virtual}, which is passed as well: when it goes to the guest, all its virtual functions are lost`;
			const fix =
				own === undefined ? `remove ${where.key}: ${virtual} does without it` : words.virtualFunction(where.key, own);
			yield { ...where, code: 'vf-pf-passed', severity: 'error', message, fix };
			continue;
		}
		const finding = display && physicalFunctionFinding(display, all);
		if (finding !== undefined) yield { ...where, ...finding };
	}
}

function missing(where: Place, address: string, physical: string, all: readonly PciFunction[]): ConfigFinding {
	const made = all.find((each) => each.address === physical)?.virtualFunctions;
	if (made === undefined) {
		const message = `the host has no ${address}, and cannot make it: ${physical} has no sriov_numvfs, so that its chip has no SR-IOV or the firmware has switched it off`;
		const fix = `turn on SR-IOV in the firmware's setup where it has that, or pass ${physical} as a whole (romtool plan --at ${physical})`;
		return { ...where, code: 'vf-missing', severity: 'error', message, fix };
	}
	const { enabled, total } = made;
	const command = makeFunctions(physical, address, enabled);
	const known = total === undefined ? '' : ` of ${total}`;
	const message = `the host has no ${address} now: of ${physical} ${enabled}${known} virtual functions are made, and the machine does not start without it`;
	const down = `echo 0 > /sys/bus/pci/devices/${physical}/sriov_numvfs`;
	const fix =
		enabled === 0
			? `make it, on each start of the host: ${command}`
			: `with the guests that have one shut down: ${down}; ${command}`;
	return { ...where, code: 'vf-missing', severity: 'error', message, fix };
}

/** Why the machine does not start for a ROM file that it does not need. */
const STOPS: ReadonlySet<string> = new Set(['romfile-missing', 'romfile-refused', 'romfile-unreadable']);

/** What is in the ROM of a virtual function is nobody's affair; that QEMU stops at the file is. */
export function withoutRoms<P extends PassedDevice>(passed: readonly P[], words: Words): P[] {
	return passed.map((one): P => {
		if (one.virtualOf === undefined || one.rom === undefined) return one;
		const fix = words.virtualFunction(one.where.key);
		const findings = one.rom.findings.filter(({ code }) => STOPS.has(code)).map((each) => ({ ...each, fix }));
		return { ...one, rom: { findings } };
	});
}
