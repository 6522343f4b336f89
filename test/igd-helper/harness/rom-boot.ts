/** OVMF boots with ROMs on false functions and loads the drivers in them itself; then registers, memory and policy are read. */
import { makeOpRegion, makeVbt } from '../../support/opregion.js';
import { connectGop, type GopSeen } from './gop.js';
import type { Place } from './machine/boot.js';
import { Bus } from './machine/bus.js';
import { FalseFunction } from './machine/false-function.js';
import { Firmware, type MapEntry } from './machine/firmware.js';
import { Guest } from './machine/guest.js';
import type { Policy, Registers } from './observed.js';
import { askPolicies } from './policy.js';
import { ASLS, BDSM_32, BDSM_64, BDSM_SIZE_FILE, OPREGION_FILE } from './stage.js';

const PAGE = 4096;
const IGPU: Place = '2.0';
const AUDIO: Place = '11.0';
const IGPU_AT = '00:02.0';
const RAPTOR_LAKE = { vendor: 0x8086, device: 0xa780, classCode: 0x030000 };
const AUDIO_FUNCTION = { vendor: 0x8086, device: 0x7a50, classCode: 0x040300 };
const AUDIO_BARS = [{ size: 0x4000 }];
/** 64 MiB, as Proxmox VE's guides have it. */
const GRAPHICS_CONTROL = 0x02c1n;
export const STOLEN_PAGES = 16384;
const BDSM_SIZE = Uint8Array.of(0, 0, 0, 4, 0, 0, 0, 0);
export const ROM_VBT = makeVbt({ size: 4517 });
const OPREGION = makeOpRegion({ mailbox4: ROM_VBT });

export interface RomOrder {
	readonly igpu?: Uint8Array;
	readonly audio?: Uint8Array;
	/** What the register has, which takes no write; by default it is 0 and takes one. */
	readonly hostAddress?: bigint;
}

export interface RomsSeen {
	readonly registers: Registers;
	/** Whether ASLS points to a copy that is equal, in ACPI NVS. */
	readonly opregion: boolean;
	/** Pages that are reserved from `base` on. */
	reservedFrom(base: number): number;
	/** Reserved in all, in pages. */
	readonly reserved: number;
	readonly policies: readonly Policy[];
	/** By drivers of ROMs, until the application ran, and when it let them start again. */
	readonly barAccesses: number;
	readonly gop: GopSeen;
	readonly debug: string;
}

export async function bootRoms({ igpu, audio, hostAddress }: RomOrder): Promise<RomsSeen> {
	const display = new FalseFunction(RAPTOR_LAKE, { romSize: igpu?.length ?? 0 });
	const sound = new FalseFunction(AUDIO_FUNCTION, { bars: AUDIO_BARS, romSize: audio?.length ?? 0 });
	const { config } = display;
	config.put(0x50, GRAPHICS_CONTROL, 4, false);
	config.put(BDSM_32, 0n, 4, true);
	config.put(BDSM_64, hostAddress ?? 0n, 8, hostAddress === undefined);
	config.put(ASLS, 0n, 4, true);
	const roms = new Map<Place, Uint8Array>();
	if (igpu !== undefined) roms.set(IGPU, igpu);
	if (audio !== undefined) roms.set(AUDIO, audio);
	const guest = await Guest.boot({
		machine: 'pc',
		mebibytes: 2048,
		functions: new Map([
			[IGPU, display],
			[AUDIO, sound],
		]),
		roms,
		fwCfgFiles: [
			[OPREGION_FILE, OPREGION],
			[BDSM_SIZE_FILE, BDSM_SIZE],
		],
	});
	try {
		const firmware = await Firmware.of(guest);
		const bus = await Bus.of(firmware);
		const gop = await connectGop(firmware, bus, IGPU_AT);
		const registers = { asls: config.read(ASLS, 4), bdsm32: config.read(BDSM_32, 4), bdsm64: config.read64(BDSM_64) };
		const map = await firmware.memoryMap();
		const copy = guest.memory.tryRead(registers.asls, OPREGION.length);
		const nvs = typeAt(map, registers.asls) === 10;
		return {
			registers,
			opregion: registers.asls !== 0 && nvs && copy?.equals(OPREGION) === true,
			reservedFrom: (base) => reservedFrom(map, base),
			reserved: map.filter(({ type }) => type === 0).reduce((sum, { pages }) => sum + pages, 0),
			policies: await askPolicies(firmware, undefined, false),
			barAccesses: display.barAccesses,
			gop,
			debug: guest.machine.debug,
		};
	} finally {
		await guest.stop();
	}
}

function typeAt(map: readonly MapEntry[], address: number): number | undefined {
	return map.find(({ start, pages }) => address >= start && address < start + pages * PAGE)?.type;
}

function reservedFrom(map: readonly MapEntry[], base: number): number {
	let end = base;
	for (const { type, start, pages } of map.toSorted((one, other) => one.start - other.start)) {
		if (type === 0 && start <= end && start + pages * PAGE > end) end = start + pages * PAGE;
	}
	return (end - base) / PAGE;
}
