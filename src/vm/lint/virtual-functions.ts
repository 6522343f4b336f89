/** Virtual functions of GPUs (SR-IOV) in a configuration: what they have no use for, and what their physical function must stay. */
import { finder } from '../../bytes/finding.js';
import type { HostFacts } from '../../host/host-facts.js';
import { isDisplay, type PciFunction, slotOf } from '../../host/pci-function.js';
import { physicalFunctionOf } from '../../host/virtual-functions.js';
import { VendorId } from '../../pci/ids.js';
import type { Change } from '../change.js';
import {
	functionsNeeded,
	noPicture,
	physicalFunctionFinding,
	romOfVirtualFunction,
	virtualFunctionFindings,
} from '../virtual-functions.js';
import type { ConfigFinding, Place } from './config-finding.js';
import type { PASSED_VIRTUAL_FINDINGS } from './findings.js';
import { isPartOf, type PassedDevice } from './passed-device.js';
import type { Words } from './words.js';

const found = finder<typeof PASSED_VIRTUAL_FINDINGS>();

/** What a GPU is told that a virtual function has no use for. */
export interface DisplayOption {
	readonly where: Place;
	/** `x-igd-opregion=on` */
	readonly text: string;
	/** QEMU stops at it; it hides KVM from the VM; or it gives nothing. */
	readonly effect: 'stops' | 'hides' | 'none';
	readonly change: Change;
}

/** What hides from the VM that it is one. */
export interface Hiding {
	readonly where: Place;
	/** `kvm=off` */
	readonly by: string;
	readonly change: Change;
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
			yield { ...where, ...romOfVirtualFunction(romName, address, (one.words ?? words).virtualFunction(where.key)) };
		}
		for (const { where: place, text: option, effect, change } of question.displayOptions(one)) {
			const values = { option, address, effect, ...change };
			yield { ...place, ...found('vf-options', effect === 'stops' ? 'error' : 'warning', values) };
		}
		yield { ...where, ...noPicture(address) };
	}
	if (hiding !== undefined && whole.some(isIntelVirtual)) {
		yield { ...hiding.where, ...found('vf-hypervisor-hidden', 'warning', { by: hiding.by, ...hiding.change }) };
	}
}

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
			const change = own === undefined ? { key: where.key } : (one.words ?? words).virtualFunction(where.key, own);
			yield { ...where, ...found('vf-pf-passed', 'error', { physical, virtual, ...change }) };
			continue;
		}
		const finding = display && physicalFunctionFinding(display, all);
		if (finding !== undefined) yield { ...where, ...finding };
	}
}

function missing(where: Place, address: string, physical: string, all: readonly PciFunction[]): ConfigFinding {
	const { enabled, total } = all.find((each) => each.address === physical)?.virtualFunctions ?? {};
	const needed = enabled === undefined ? undefined : functionsNeeded(physical, address, enabled);
	return { ...where, ...found('vf-missing', 'error', { address, physical, enabled, total, needed }) };
}

/** Why the machine does not start for a ROM file that it does not need. */
const STOPS: ReadonlySet<string> = new Set(['romfile-missing', 'romfile-refused', 'romfile-unreadable']);

/** What is in the ROM of a virtual function is nobody's affair; that QEMU stops at the file is. */
export function withoutRoms<P extends PassedDevice>(passed: readonly P[], words: Words): P[] {
	return passed.map((one): P => {
		if (one.virtualOf === undefined || one.rom === undefined) return one;
		const change = (one.words ?? words).virtualFunction(one.where.key);
		const findings = one.rom.findings
			.filter(({ code }) => STOPS.has(code))
			.map((each) => ({ ...each, values: { ...each.values, ...change } }));
		return { ...one, rom: { findings } };
	});
}
