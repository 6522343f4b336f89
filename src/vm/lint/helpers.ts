/** Helpers for Intel's integrated graphics, and what the BDSM register is to the VM with the QEMU at hand (hw/vfio/igd.c). */
import { PciClass, type PciFunction } from '../../host/pci-function.js';
import { VendorId } from '../../pci/ids.js';
import { type HelperQuestion, judgeHelper } from '../helper-bdsm.js';
import { helperIn } from '../rom-helper.js';
import type { JudgedArgumentRom } from './argument-roms.js';
import type { ConfigFinding, Place } from './config-finding.js';
import { holdingForAll, igpuIds } from './inferred-device.js';
import type { PassedDevice } from './passed-device.js';
import { isIgpu } from './passed-graphics.js';
import type { Words } from './words.js';

/** A machine as far as it decides which helper is right. */
export interface HelperMachine<P extends PassedDevice> {
	/** Devices with ROMs of theirs, of which a helper may be in any. */
	readonly passed: readonly P[];
	readonly argumentRoms: readonly JudgedArgumentRom[];
	readonly q35: boolean;
	readonly qemu?: HelperQuestion['qemu'];
	readonly words: Words;
	/** Whether a device of `passed` is at 00:02.0 of the VM; `undefined` where that is not known. */
	isAtIgdPlace(igpu: P): boolean | undefined;
	/** Where the ROM of a device of `passed` is written. */
	romPlace(one: P): Place;
}

export function* lintHelpers<P extends PassedDevice>(machine: HelperMachine<P>): Iterable<ConfigFinding> {
	const { passed, argumentRoms, qemu, words } = machine;
	const igpu = igpuOf(machine);
	// QEMU has its quirks for VGA controllers of Intel alone.
	if (igpu === undefined || (igpu.function !== undefined && !isVgaOfIntel(igpu.function))) return;
	const roms = [
		...passed.map((one) => ({ where: machine.romPlace(one), name: one.romName ?? '', file: one.rom?.file })),
		...argumentRoms.map(({ argument: { where, path }, file }) => ({ where, name: path, file })),
	];
	for (const { where, name, file } of roms) {
		const helper = file && helperIn(file);
		if (helper === undefined) continue;
		const judge = (deviceId: number | undefined) => {
			const finding = judgeHelper({
				...helper,
				helper: { rom: name },
				legacyIgd: (igpu.words ?? words).legacyIgd(igpu.key),
				...(deviceId !== undefined && { deviceId }),
				...(igpu.legacyPlace !== undefined && { legacyPlace: igpu.legacyPlace }),
				...(qemu !== undefined && { qemu }),
			});
			return finding === undefined ? [] : [finding];
		};
		for (const finding of holdingForAll(igpu.deviceIds, judge)) {
			// Of a device that is out of reach only what holds for any is told.
			if (igpu.function !== undefined || finding.code !== 'helper-bdsm-unknown') yield { ...where, ...finding };
		}
	}
}

interface VmIgpu {
	/** Of what passes it. */
	readonly key: string;
	readonly words?: Words;
	/** Missing where nobody knows the host. */
	readonly function?: PciFunction;
	/** That it may have; none where nothing is known of it. */
	readonly deviceIds: readonly number[];
	readonly legacyPlace?: boolean;
}

function igpuOf<P extends PassedDevice>(machine: HelperMachine<P>): VmIgpu | undefined {
	const { passed, argumentRoms, q35 } = machine;
	const igpu = passed.find(isIgpu);
	if (igpu === undefined) return undefined;
	// Legacy mode wants a ROM on the iGPU itself, which -set may give to it.
	const hasRom = igpu.romName !== undefined || argumentRoms.length > 0;
	const isThere = hasRom && machine.isAtIgdPlace(igpu);
	const { where, words, functions } = igpu;
	return {
		key: where.key,
		deviceIds: igpuIds(igpu),
		...(words && { words }),
		...(functions[0] && { function: functions[0] }),
		...legacyPlace(q35, isThere),
	};
}

function legacyPlace(q35: boolean, isThere: boolean | undefined): Pick<VmIgpu, 'legacyPlace'> {
	if (q35) return { legacyPlace: false };
	return isThere === undefined ? {} : { legacyPlace: isThere };
}

function isVgaOfIntel({ classCode, vendorId }: PciFunction): boolean {
	return classCode >>> 8 === PciClass.vga && vendorId === VendorId.intel;
}
