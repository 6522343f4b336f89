/** The VBIOS that one ROM gives to a GPU of AMD, and by which the GOP driver of another ROM decides (`Supported()`). */
import type { PciDevice } from '../../pci/ids.js';
import type { RomJudgement } from './judge-rom.js';
import type { PassedDevice } from './passed-device.js';
import { carriesGopAlone, romKinds } from './passed-graphics.js';

export interface VbiosBeside {
	/** `017.010`. */
	readonly family: string;
	/** What it is for by its own header, where nobody knows the device better. */
	readonly device: PciDevice;
}

/** Judges the ROMs of GOP drivers of AMD anew, with the VBIOS that the configuration has for them. */
export function withVbiosBeside<P extends PassedDevice>(
	passed: readonly P[],
	judge: (one: P, beside: VbiosBeside) => RomJudgement,
): P[] {
	const beside = passed.flatMap(vbiosOf)[0];
	if (beside === undefined) return [...passed];
	return passed.map((one) =>
		romKinds(one).has('amd-gop') && carriesGopAlone(one) ? { ...one, rom: judge(one, beside) } : one,
	);
}

function vbiosOf({ rom }: PassedDevice): VbiosBeside[] {
	return (rom?.report?.images ?? []).flatMap(({ graphics, vendorId, deviceId }) =>
		graphics?.kind === 'amd-vbios' && graphics.family !== ''
			? [{ family: graphics.family, device: { vendorId: Number(vendorId), deviceId: Number(deviceId) } }]
			: [],
	);
}
