/** GOP drivers of AMD in ROMs of their own decide by the VBIOS that another ROM gives to the GPU (`Supported()`, UEFI 2.10 §11.1). */
import { onlyVbios, type VbiosBeside, vbiosesIn, wantsVbios } from '../../examined/vbios-beside.js';
import type { RomJudgement } from './judge-rom.js';
import type { PassedDevice } from './passed-device.js';

/** Judges the ROMs of such drivers anew, with the VBIOS that the configuration has for them. */
export function withVbiosBeside<P extends PassedDevice>(
	passed: readonly P[],
	judge: (one: P, beside: VbiosBeside) => RomJudgement,
): P[] {
	const beside = onlyVbios(passed.flatMap(({ rom }) => (rom?.file === undefined ? [] : vbiosesIn(rom.file))));
	if (beside === undefined) return [...passed];
	return passed.map((one) =>
		one.rom?.file !== undefined && wantsVbios(one.rom.file) ? { ...one, rom: judge(one, beside) } : one,
	);
}
