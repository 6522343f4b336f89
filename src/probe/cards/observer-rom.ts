/** The ROM of the first card, with our driver that tells what becomes of the others (../observer/observer.c). */
import { ByteSearch } from '../../bytes/search.js';
import { latin1Bytes } from '../../bytes/text.js';
import { buildOptionRom } from '../../option-rom/build.js';
import { fatVolume } from '../fat-volume.js';
import { OBSERVER_AARCH64, OBSERVER_X64 } from '../observer.generated.js';

/** The processors of whose firmware our driver is a driver, by PE machine type. */
const BUILDS = {
	34404: { driver: OBSERVER_X64, boot: 'EFI/BOOT/BOOTX64.EFI' },
	43620: { driver: OBSERVER_AARCH64, boot: 'EFI/BOOT/BOOTAA64.EFI' },
} as const;

export type ObservedMachine = keyof typeof BUILDS;

export function isObserved(machine: number): machine is ObservedMachine {
	return Object.hasOwn(BUILDS, machine);
}

/** Behind it the driver has the token (`job` in observer.c). */
const MARK = latin1Bytes('romtool-observer');
/** Of QEMU's pci-testdev, on which it is. */
const IDS = { vendorId: 0x1b36, deviceIds: [5] };

/** @param token 16 lower-case hex digits, with which the driver begins its lines. */
export function observerRom(
	machine: ObservedMachine,
	token: string,
	decode: (base64: string) => Uint8Array,
): Uint8Array {
	const data = decode(BUILDS[machine].driver);
	// Its first line has the same word, without a token behind it.
	const at = new ByteSearch(data, MARK, { holds: (place) => data[place + MARK.length] === 0 }).next(0);
	new DataView(data.buffer, data.byteOffset).setBigUint64(at + MARK.length, BigInt(`0x${token}`), true);
	return buildOptionRom([{ kind: 'efi', data }], IDS);
}

/** Something to boot from, so that the firmware gets as far as to say that it is about to; it is never started. */
export function observerVolume(machine: ObservedMachine): Uint8Array {
	return fatVolume([[BUILDS[machine].boot, new Uint8Array(512)]]);
}
