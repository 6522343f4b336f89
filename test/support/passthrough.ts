/** ROMs of our own in the roles that passthrough has, as far as recognisers and consumers look at them. */

import { buildOptionRom } from '../../src/option-rom/build.js';
import { fixRomSums } from '../../src/option-rom/edit/fix-sum.js';
import { joinRoms } from '../../src/option-rom/edit/join.js';
import { buildIgdRom } from '../../src/vm/igd-rom.js';
import { hasVbios } from '../../src/vm/modes/seabios.js';
import { amdDriver, driver, INTEL_IDS, intelDriver, legacyImage, TABLE_3, vbt } from '../graphics/builders.js';
import { ascii, char16, join } from './executables.js';
import { IGPUS } from './igpus.js';
import { syntheticVbios } from './synthetic.js';

function wrapped(data: Uint8Array, vendorId: number, deviceId: number): Uint8Array {
	return buildOptionRom([{ kind: 'efi', data }], { vendorId, deviceIds: [deviceId] });
}

/** A VBIOS of Renoir's family for 1002:164c. */
const amdVbios = syntheticVbios();
/** A VBIOS of Rembrandt's family. */
const otherVbios = syntheticVbios({ deviceId: 0x1681, version: '032.017.000.001.000000' });
export const amdGop = wrapped(amdDriver('3.10.0', TABLE_3), 0x1002, 0x1637);
const amdBoth = joinRoms([amdVbios, amdGop]).bytes;
/** For 0x9a49, 0xa780 and others. */
export const intelGop = wrapped(intelDriver({ ids: INTEL_IDS }), 0x8086, 0xa780);
/** For 0x1912 and 0x3e92. */
const oldIntelGop = wrapped(
	intelDriver({ major: '9', ids: [0x1902, 0x1912, 0x191b, 0x1916, 0x3e92, 0x5912] }),
	0x8086,
	0x1912,
);
/** For one iGPU of each family. */
const everyIntelGop = wrapped(intelDriver({ ids: IGPUS.map(([, deviceId]) => deviceId) }), 0x8086, 0xa780);
/** For cards of Intel, in a ROM of the card's own. */
const arc = wrapped(intelDriver({ major: '20', ids: [0x5690, 0x56a0, 0x56a1, 0x56b0, 0x4f80] }), 0x8086, 0x56a0);
const HELPER_STRINGS = ascii('etc/igd-opregion\0etc/igd-bdsm-size\0');
const igdHelper = wrapped(driver(HELPER_STRINGS, undefined, 0x4400), 0x8086, 0xa780);
/** Debug builds of the two kinds, by what they print: the address in BDSM is taken, or one is allocated. */
export const hostHelperDriver = driver(join(HELPER_STRINGS, ascii('Get BDSM at address %p\0')), undefined, 0x4400);
export const ownHelperDriver = driver(join(HELPER_STRINGS, ascii('%a: stolen memory @ 0x%Lx\0')), undefined, 0x4400);
export const hostHelper = wrapped(hostHelperDriver, 0x8086, 0xa780);
export const ownHelper = wrapped(ownHelperDriver, 0x8086, 0xa780);
/** As a linker leaves it that takes its code for dead. */
const gutted = wrapped(driver(HELPER_STRINGS, undefined, 0x2400), 0x8086, 0xa780);
/** A GOP driver that is its own helper. */
const i915ovmf = wrapped(driver(join(HELPER_STRINGS, char16('i915 Driver')), undefined, 0x4400), 0x8086, 0x3e92);
const network = wrapped(driver(ascii('PXE of a network card\0')), 0x8086, 0x100e);
/** romtool's own helper, alone and with a GOP driver. */
export const romtoolHelper = buildIgdRom();
export const romtoolBoth = buildIgdRom({ gop: everyIntelGop });
export const twoInOne = joinRoms([igdHelper, intelGop]).bytes;

/** A VBIOS of an Intel iGPU. */
function intelVbios(deviceId: number): Uint8Array {
	const image = legacyImage(0x8086, deviceId);
	// The pointer to the VBT, before what says that it is for VGA.
	image.set([0x40, 0x00], 0x1a);
	image.set(ascii('IBM VGA'), 0x1e);
	image.set(vbt('SKYLAKE'), 0x40);
	return fixRomSums(image).bytes;
}
/** As `vbios_8086_0412.bin`, of the families that have one. */
const intelVbioses = Object.fromEntries(
	IGPUS.filter(([, deviceId]) => hasVbios(deviceId)).map(([, deviceId]) => [
		`vbios_8086_${deviceId.toString(16).padStart(4, '0')}.bin`,
		intelVbios(deviceId),
	]),
);

/** As files of /usr/share/kvm. */
export const ROM_FILES: Readonly<Record<string, Uint8Array>> = {
	'vbios_1002_164c.bin': amdVbios,
	'vbios_1002_1681.bin': otherVbios,
	'AMDGopDriver.rom': amdGop,
	'amd_both.rom': amdBoth,
	'gen12_gop.rom': intelGop,
	'gen9_gop.rom': oldIntelGop,
	'every_gop.rom': everyIntelGop,
	'gen12_igd.rom': igdHelper,
	'gutted_igd.rom': gutted,
	'igd_rpls.rom': twoInOne,
	'host_igd.rom': hostHelper,
	'own_igd.rom': ownHelper,
	'igd_helper.rom': romtoolHelper,
	'igd.rom': romtoolBoth,
	'host_both.rom': joinRoms([hostHelper, intelGop]).bytes,
	'i915ovmf.rom': i915ovmf,
	'arc.rom': arc,
	'network.rom': network,
	'legacy_network.rom': fixRomSums(legacyImage(0x8086, 0x100e, 0, 2)).bytes,
	...intelVbioses,
	'empty.rom': new Uint8Array(0),
	'page.rom': ascii('<!DOCTYPE html><html><body>404</body></html>'),
	'cut.bin': amdVbios.subarray(0, 1500),
};
